import type { CodeMeaning } from './code-meaning.ts'

/** FL13: teams, and the table that says which of them a request for a person goes to. */
export const routingCodes = {
  FL1301: {
    title: 'Team that nobody has declared',
    severity: 'error',
    message:
      'Unexpected team "{team}" in the routing table "{title}", expected one of the manifest, or "-" for none.{hint}',
    help: 'Correct the name, or declare the team under teams in playbook.yaml. The table is left out until then.',
  },
  FL1302: {
    title: 'Route to nobody without a word',
    severity: 'warning',
    message: 'Unexpected row without team and guidance in the routing table "{title}", expected one of the two.',
    help: 'Name the team, or say under Guidance what whoever asks can do instead.',
  },
  FL1303: {
    title: 'Routing table without teams',
    severity: 'warning',
    message:
      'Unexpected column "{column}" of {what} in a decision table without a column Team, expected a routing table.',
    help: 'Add a column Team to say whom requests go to; where the column is an answer, call it differently.',
  },
  FL1304: {
    title: 'Second routing table',
    severity: 'error',
    message: 'Unexpected second routing table "{title}", expected the one in {file}.',
    help: 'Join the two: a request goes to one place. The second is left out until then.',
  },
  FL1305: {
    title: 'Route to a role that no team has',
    severity: 'warning',
    message: 'Unexpected role "{role}" beside the team "{team}", expected one that a team has.',
    help: 'Give the role to a team under teams in playbook.yaml, or put guidance in the place of the team.',
  },
  FL1306: {
    title: 'Team of an unknown role',
    severity: 'error',
    message: 'Unexpected role "{role}" of a team, expected one of the playbook.{hint}',
    help: 'Write the id of one of the roles.',
  },
  FL1307: {
    title: 'Team of another role',
    severity: 'warning',
    message:
      'Unexpected team "{team}" for the role "{role}", expected one whose people fill it; its role is "{other}".',
    help: 'Name a team that has the role, or correct the role of the row.',
  },
  FL1308: {
    title: 'Team that nobody is sent to',
    severity: 'warning',
    message: 'Unexpected team "{team}" without a row in the routing table, expected one: no request reaches it.',
    help: 'Name the team in a row of the routing table, or take it out.',
  },
} as const satisfies Record<string, CodeMeaning>
