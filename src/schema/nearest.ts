/**
 * Edit distance of two short texts (Damerau–Levenshtein, optimal string alignment), so that an exchange
 * of two neighbours counts as one slip.
 */
export function editDistance(a: string, b: string): number {
  const [s, t] = [Array.from(a), Array.from(b)];
  let [before, last]: [number[], number[]] = [[], t.map((_, j) => j).concat(t.length)];
  for (let i = 1; i <= s.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= t.length; j += 1) {
      const same = s[i - 1] === t[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && s[i - 1] === t[j - 2] && s[i - 2] === t[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    [before, last] = [last, row];
  }
  return last[t.length] ?? 0;
}

const longest = 60;

/** Whether two words are close enough for one to be a slip of the other: a third of the letters at most. */
function closeness(word: string, candidate: string): number | null {
  if (candidate.includes(word) || word.includes(candidate))
    return Array.from(word).length > 1 ? 0.5 : null;
  const [own, other] = [Array.from(word).length, Array.from(candidate).length];
  const length = Math.max(own, other);
  const most = Math.max(1, Math.floor(length / 3));
  // Words are at least as far from each other as their lengths are.
  if (Math.abs(own - other) > most) return null;
  const distance = editDistance(word, candidate);
  return distance <= most && distance < length ? distance : null;
}

/** The nearest of some words to one that is not among them, best first, at most three. */
export function nearest(word: string, candidates: Iterable<string>): string[] {
  const wanted = word.trim().toLowerCase();
  if (wanted === "" || wanted.length > longest) return [];
  return [...candidates]
    .map((candidate) => ({ candidate, rank: closeness(wanted, candidate.toLowerCase()) }))
    .filter((entry): entry is { candidate: string; rank: number } => entry.rank !== null)
    .sort((a, b) => a.rank - b.rank || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map((entry) => entry.candidate);
}

/** So many different words are looked up in one list; nobody reads more suggestions. */
const mostSearches = 30;

/**
 * `nearest` for many words and one list of thousands: each word is looked up once, and after thirty words there are
 * no suggestions more. A register that could not be matched would else be gone through once a row.
 */
export function searcher(candidates: () => Iterable<string>): (word: string) => string[] {
  const known = new Map<string, string[]>();
  return (word) => {
    const before = known.get(word);
    if (before || known.size >= mostSearches) return before ?? [];
    const found = nearest(word, candidates());
    known.set(word, found);
    return found;
  };
}
