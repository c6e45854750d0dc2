/** How a language writes dates. */
export interface DateGrammar {
  readonly code: string;
}
