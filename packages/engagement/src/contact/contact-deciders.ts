import type { DecidersOf } from '../command/deciders-of.ts'
import { addContact } from './add-contact.ts'
import { changeContact } from './change-contact.ts'
import type { ContactCommand } from './contact-command.ts'
import { erasePerson } from './erase-person.ts'
import { importContacts } from './import-contacts.ts'

/** Who decides which command on contacts. */
export const contactDeciders: DecidersOf<ContactCommand> = {
  AddContact: addContact,
  ChangeContact: changeContact,
  ImportContacts: importContacts,
  ErasePerson: erasePerson,
}
