/**
 * A Chinese heading cut after its commas and colons: each clause is an inline block, so that a line
 * breaks between clauses before it breaks inside one. English breaks well at its blanks.
 */
export const clauses = (heading: string): string[] =>
  /\p{Script=Han}/u.test(heading)
    ? (heading.match(/[^，：；、]+[，：；、]?|[，：；、]/gu) ?? [])
    : [heading];
