import { en } from "./register-en.ts";
import { zh } from "./register-zh.ts";
import { strings } from "./strings.ts";

/** Sentences of a quarter's page on top of its complete register. */
export const registerStrings = strings(zh, en);
export type RegisterStrings = typeof zh;
