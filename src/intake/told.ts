import type { Problem } from "../domain/problem.ts";
import { withoutConsequences } from "./consequences.ts";
import { inLetters } from "./letters.ts";
import { withoutRepeats } from "./repeated.ts";

/** Findings as they are told: one letter for every fault, whatever else it makes the rules find. */
export const asTold = (problems: readonly Problem[]): Problem[] =>
  withoutRepeats(inLetters(withoutConsequences(problems)));
