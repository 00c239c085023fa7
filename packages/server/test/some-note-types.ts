import type { NoteType } from '@fairlead/playbook'

const source = { file: 'playbook.yaml', line: 1, column: 1 }

/** `progress` is written by everybody, `status` says with a light how it stands. */
export const someNoteTypes: readonly NoteType[] = [
  { id: 'progress', name: { en: 'Progress', 'zh-CN': '进展' }, help: null, writers: [], fields: [], source },
  {
    id: 'status',
    name: { en: 'Status', 'zh-CN': '状态' },
    help: null,
    writers: ['architect'],
    fields: [
      {
        definition: {
          id: 'light',
          label: { en: 'Light' },
          help: null,
          type: 'choice',
          choices: ['red', 'green'].map((id) => ({ id, label: { en: id } })),
          source,
        },
        most: null,
        required: true,
      },
      {
        definition: { id: 'gist', label: { en: 'In one sentence' }, help: null, type: 'text', source },
        most: 400,
        required: false,
      },
    ],
    source,
  },
]
