#!/usr/bin/env bash
# Posts the artifact "review" of the run $RUN as the one comment of Jibao on its pull request, or renews it. All of
# the artifact was made by the pull request: it is a text and a number, and the number must be that of a pull
# request whose latest commit is the one that was reviewed ($HEAD).
set -euo pipefail

mark='<!-- jibao: what changed -->'
# GitHub takes 65,536 characters.
limit=60000
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

gh run download "$RUN" --repo "$REPOSITORY" --name review --dir "$work"

number=$(head -c 20 "$work/number" | tr -d '[:space:]')
[[ $number =~ ^[1-9][0-9]{0,9}$ ]] || { echo "No number of a pull request"; exit 1; }
head=$(gh api "repos/$REPOSITORY/pulls/$number" --jq .head.sha)
[ "$head" = "$HEAD" ] || { echo "Pull request $number has moved on"; exit 0; }

# cut FILE BYTES: whole lines of the file, as many as there is room for.
cut_lines() {
  awk -v room="$2" '{ size += length($0) + 1; if (size > room) { print "\n…"; exit } print }' "$1"
}

{
  printf '%s\n' "$mark"
  LC_ALL=C cut_lines "$work/zh.md" $((limit / 2))
  printf '\n<details><summary>English</summary>\n\n'
  LC_ALL=C cut_lines "$work/en.md" $((limit / 2))
  printf '\n</details>\n'
} > "$work/body.md"

comment=$(
  gh api --paginate "repos/$REPOSITORY/issues/$number/comments" \
    --jq ".[] | select(.user.type == \"Bot\" and (.body | startswith(\"$mark\"))) | .id" | sed -n 1p
)
if [ -n "$comment" ]; then
  gh api --method PATCH "repos/$REPOSITORY/issues/comments/$comment" --field "body=@$work/body.md" --silent
else
  gh api --method POST "repos/$REPOSITORY/issues/$number/comments" --field "body=@$work/body.md" --silent
fi
