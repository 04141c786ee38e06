import { z } from "zod";

/**
 * The head of a Markdown file, between two lines of `---`. Every value is text; unknown keys are
 * refused, so that a typing error cannot pass unseen.
 */

const line = z.string().trim().min(1);

/** The main points of a quarter: at most six, each standing alone. */
export const maxPoints = 6;

/** Commentary on a quarter. */
export const commentaryMatterSchema = z.strictObject({
  /** The finding of the quarter; the page makes one from the figures where there is none. */
  title: line.optional(),
  summary: line,
  points: z.array(line).max(maxPoints).default([]),
  author: line.optional(),
  notes: z.array(line).default([]),
});
export type CommentaryMatter = z.output<typeof commentaryMatterSchema>;

/** A page of its own, such as the methodology; the head may be left out altogether. */
export const pageMatterSchema = z.strictObject({
  title: line.optional(),
  summary: line.optional(),
});
