#!/usr/bin/env bash
# review.sh FOLDER: writes what the working tree changes against the commit $BASE as Markdown, and the number of
# the pull request ($NUMBER), for comment.sh. Data that cannot be compared are no failure here: the check tells them.
set -euo pipefail

folder=$1
mkdir -p "$folder"
printf '%s\n' "$NUMBER" > "$folder/number"
for language in zh en; do
  page=$folder/$language.md
  if ! npm run --silent diff -- --base "$BASE" --format markdown --lang "$language" > "$page" 2> "$folder/error"; then
    { printf '> [!CAUTION]\n'; sed 's/^/> /' "$folder/error"; } > "$page"
  fi
done
rm "$folder/error"
cat "$folder/zh.md" >> "${GITHUB_STEP_SUMMARY:-/dev/null}"
