/** Answers to pick from, in groups with a name; a list of one kind is one group without a name. */
export interface PickGroup {
  readonly name: string;
  readonly options: readonly string[];
}
