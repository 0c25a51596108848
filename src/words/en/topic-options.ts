import type { Topic } from '../../domain/note.ts';
import { topicNames } from './kinds.ts';

interface TopicsThere {
  readonly topics: readonly Topic[];
  readonly ownTopics: readonly string[];
}

/** The topics to choose among, by their names, and then those that the parent named. */
export function topicOptions({ topics, ownTopics }: TopicsThere): readonly { value: string; label: string }[] {
  return [
    ...topics.map((value) => ({ value, label: topicNames[value] })),
    ...ownTopics.map((own) => ({ value: own, label: own })),
  ];
}
