import type { Section } from './section.ts';

/** Questions that can be answered in the room. */
export const questions: Section = {
  id: 'questions',
  register: 'record',
  half: true,
  build: ({ plan, words }) => {
    const asked = plan.questions.filter((question) => question.trim());
    if (asked.length === 0) return undefined;
    return {
      title: words.sections.questions,
      blocks: [{ block: 'list', numbered: true, items: asked.map((text) => ({ text: text.trim(), from: [] })) }],
    };
  },
};
