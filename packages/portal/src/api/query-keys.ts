/** The names under which answers are kept; whoever writes one uses the same as whoever reads it. */
export const queryKeys = {
  people: ['people'],
  currentRelease: ['releases', 'current'],
  release: (release: string) => ['releases', release],
  page: (release: string, process: string, language: string) => ['releases', release, 'pages', process, language],
  engagements: ['engagements'],
  engagement: (engagement: string) => ['engagement', engagement],
  history: (engagement: string) => ['history', engagement],
} as const
