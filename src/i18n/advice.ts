/** What is wrong, and what right looks like. */
export interface Advice {
  readonly message: string;
  readonly hint: string;
}

export const advice = (message: string, hint: string): Advice => ({ message, hint });
