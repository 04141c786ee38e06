/**
 * A Chinese heading cut after its commas and colons: each clause is an inline block, so that a line
 * breaks between clauses before it breaks inside one. English breaks well at its blanks.
 */
export const clauses = (heading: string): string[] =>
  isChinese(heading) ? (heading.match(/[^，：；、]+[，：；、]?|[，：；、]/gu) ?? []) : [heading];

/**
 * Words of reports that the dictionary of the language would cut in two: terms, quarters, and the name of a county
 * where a clause begins with it or has it after a date (2月16日|丹江口市).
 */
const whole =
  /(县市区|总投资|具名|开工|复工|[一二三四]季度|(?<=^|日)\p{Script=Han}{2,3}[市县区](?!市|县|区))/u;

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/**
 * A clause cut where a line may break without cutting a word: 计划|开工|73个|项目. A single character
 * stays with the word before it, so that names which no dictionary knows (茅箭区) are not torn apart. A
 * blank stands by itself: no line could end with it inside a word.
 */
export function words(clause: string): string[] {
  if (!isChinese(clause)) return [clause];
  const parts = clause
    .split(whole)
    .flatMap((part, index) => (index % 2 === 1 ? [part] : cut(part)));
  return parts.reduce<string[]>((done, part) => {
    const last = done.at(-1);
    const clings =
      last !== undefined && !/\s$/u.test(last) && [...part].length === 1 && !/[\d\s]/u.test(part);
    return clings ? [...done.slice(0, -1), last + part] : [...done, part];
  }, []);
}

const cut = (text: string): string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);
