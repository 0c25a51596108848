/**
 * A function of something that never changes, worked out once for each and remembered for as long as the thing itself
 * is. With ten thousand notes, a page could not be made nor a list put in order without it.
 */
export function remembered<Subject extends object, Answer>(
  workOut: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const known = new WeakMap<Subject, { readonly answer: Answer }>();
  return (subject) => {
    const found = known.get(subject) ?? { answer: workOut(subject) };
    known.set(subject, found);
    return found.answer;
  };
}

/** The same where something else is asked each time: worked out once for each of what is asked of each thing. */
export function rememberedFor<Subject extends object, Asked, Answer>(
  workOut: (subject: Subject, asked: Asked) => Answer,
): (subject: Subject, asked: Asked) => Answer {
  const known = remembered((_: Subject) => new Map<Asked, { readonly answer: Answer }>());
  return (subject, asked) => {
    const answers = known(subject);
    const found = answers.get(asked) ?? { answer: workOut(subject, asked) };
    answers.set(asked, found);
    return found.answer;
  };
}
