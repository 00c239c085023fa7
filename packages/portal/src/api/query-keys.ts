/** The names under which answers are kept; whoever writes one uses the same as whoever reads it. */
export const queryKeys = {
  people: ['people'],
  currentRelease: ['releases', 'current'],
  release: (release: string) => ['releases', release],
  page: (release: string, process: string, language: string) => ['releases', release, 'pages', process, language],
  /** All lists of engagements; `list` names one of them. */
  engagements: ['engagements'],
  list: (query: string) => ['engagements', query],
  /** All lists of work; `workOf` names that of one person. */
  work: ['work'],
  workOf: (person: string) => ['work', person],
  engagement: (engagement: string) => ['engagement', engagement],
  /** The last change of an engagement that this browser was told of. */
  lastChange: (engagement: string) => ['last-change', engagement],
  /** An engagement as it was after an event: it never changes. */
  engagementAt: (engagement: string, seq: number) => ['engagement-at', engagement, seq],
  history: (engagement: string) => ['history', engagement],
  difference: (engagement: string, from: number, to: number | string) => ['difference', engagement, from, to],
  flips: (engagement: string, revision: number, task: string) => ['flips', engagement, revision, task],
  /** The contacts of an engagement at any of its revisions. */
  contacts: (engagement: string) => ['contacts', engagement],
  /** All parts of the calendar. */
  sessions: ['sessions'],
  /** All lists of messages that leave the house. */
  messages: ['messages'],
  preview: (engagement: string, revision: number, input: string) => ['preview', engagement, revision, input],
} as const
