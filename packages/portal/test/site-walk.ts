import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

/** The two who meet: somebody of the team in the portal, and a guest on the site with their phone. */
export interface Meeting {
  readonly team: Page
  readonly guest: Page
  /** The address of the engagement in the portal. */
  readonly home: string
}

const internal = 'Their budget ends in June'
const shared = 'The first batch moves on Friday'

/** Of a note for the team and one for both the guest meets only the second, on every page that there is. */
export async function meetsOnlyWhatIsShared({ team, guest, home }: Meeting, hidden: RegExp): Promise<void> {
  await team.goto(`${home}/notes`)
  await writes(team, internal, false)
  await writes(team, shared, true)
  for (const name of [
    'Overview',
    'Plan',
    'Workshops',
    'Questionnaires',
    'Materials',
    'People',
    'Access',
    'Questions',
  ]) {
    await guest.getByRole('link', { name, exact: true }).click()
    await guest.getByRole('link', { name, exact: true }).and(guest.locator('[aria-current="page"]')).waitFor()
    const text = (await guest.locator('body').textContent()) ?? ''
    assert.doesNotMatch(text, hidden)
    assert.doesNotMatch(text, new RegExp(internal))
  }
  await guest.getByText(shared).waitFor()
}

async function writes(team: Page, text: string, isShared: boolean): Promise<void> {
  await team.getByRole('button', { name: 'Write a note' }).first().click()
  const dialog = team.getByRole('dialog', { name: 'Write a note' })
  if (isShared) await dialog.getByText('Shared with the customer', { exact: true }).click()
  await dialog.getByRole('combobox', { name: 'How the engagement goes' }).selectOption({ index: 1 })
  await dialog.getByRole('textbox', { name: 'Text' }).fill(text)
  await dialog.getByRole('button', { name: isShared ? 'Share with the customer' : 'Write for the team' }).click()
  await team.getByRole('article').getByText(text).waitFor()
}

/** A question of the guest stands before the team, which has its notes open, without being asked for. */
export async function asks({ team, guest }: Meeting): Promise<void> {
  await guest.getByRole('textbox', { name: 'Your question' }).fill('May we come earlier?')
  await guest.getByRole('button', { name: 'Ask' }).click()
  await guest.getByText('Your question is with the team.').waitFor()
  await team.getByRole('article').getByText('May we come earlier?').waitFor()
}

/** The guest comes to the workshop whose page the team has open. */
export async function comesToTheWorkshop({ team, guest, home }: Meeting): Promise<void> {
  await team.goto(`${home}/workshops/5210`)
  await team.getByText('0 of 1 accepted').waitFor()
  await guest.getByRole('link', { name: 'Workshops', exact: true }).click()
  await guest.getByRole('button', { name: 'Yes', exact: true }).click()
  await guest.getByText('You said yes.').waitFor()
  await team.getByText('1 of 1 accepted').waitFor()
}

/** The guest does what is theirs, while the team looks at it. */
export async function ticksWhatIsTheirs({ team, guest, home }: Meeting): Promise<void> {
  await team.goto(`${home}/tasks?q=5214`)
  await team.getByRole('button', { name: /^State: Not started/ }).waitFor()
  await guest.getByRole('link', { name: 'Overview', exact: true }).click()
  await guest.getByRole('button', { name: /^Mark as done: Receive an account/ }).click()
  await guest.getByRole('heading', { name: 'Hello Ada Berg' }).waitFor()
  await team.getByRole('button', { name: /^State: Complete/ }).waitFor()
}

/** The guest fills a questionnaire in, which is kept while they type, and hands it in. */
export async function fillsIn({ team, guest, home }: Meeting): Promise<void> {
  await team.goto(`${home}/questionnaires/2050`)
  await guest.getByRole('link', { name: /^Fill in:/ }).click()
  await guest.getByLabel(/^How many seats/).fill('312')
  // Kept while it is typed, without a button.
  await guest.getByText('Saved', { exact: true }).waitFor()
  await guest.reload()
  assert.equal(await guest.getByLabel(/^How many seats/).inputValue(), '312')
  const systems = guest.getByRole('group', { name: /^Which systems hold/ })
  await systems.getByRole('checkbox', { name: 'Gmail' }).uncheck()
  await systems.getByRole('checkbox', { name: 'None of these' }).check()
  await guest
    .getByRole('group', { name: /^Where do most/ })
    .getByRole('radio', { name: 'EMEA' })
    .check()
  for (const question of [/^Does a regulator/, /^Is there a time/]) {
    await guest.getByRole('group', { name: question }).getByRole('radio', { name: 'No', exact: true }).check()
  }
  await guest.getByRole('button', { name: 'Hand in' }).click()
  await guest.getByText('Thank you. The answers are with us now.').waitFor()
  await team.getByText('Returned', { exact: true }).first().waitFor()
}
