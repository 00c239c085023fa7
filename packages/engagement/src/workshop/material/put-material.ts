import { accept, type Decision, refuse } from '../../command/decision.ts'
import type { Rejection } from '../../command/rejection.ts'
import { isTask } from '../../command/task/task-hindrance.ts'
import type { Standing } from '../../standing/standing.ts'
import { isLanguageTag } from '../../written/language-tag.ts'
import { oneLine } from '../../written/one-line.ts'
import { storedFile } from '../../written/stored-file.ts'
import { webAddress } from '../../written/web-address.ts'
import type { PutMaterial } from '../workshop-command.ts'
import { workshopHindrance } from '../workshop-hindrance.ts'
import type { Material, MaterialContent } from '../workshop-record.ts'
import { workshopRecord } from '../workshop-record-of.ts'
import { isSameContent } from '../workshop-stage.ts'

type Put = Pick<Material, 'id' | 'title' | 'language' | 'content'>

/** Adds a material, or the next version of one; the version that there is already is not put again [E92]. */
export function putMaterial(standing: Standing, command: PutMaterial): Decision {
  const { task, material } = command
  if (!isTask(standing, task)) return refuse({ code: 'unknown-task', task })
  const { materials } = workshopRecord(standing.engagement, task)
  const earlier = materials.find(({ id }) => id === (material ?? command.id))
  if (material !== null && earlier === undefined) return refuse({ code: 'unknown-material', material })
  const hindrance = workshopHindrance(standing, command)
  if (hindrance !== null) return refuse(hindrance)
  const put = normalMaterial(command)
  if ('code' in put) return refuse(put)
  const isThere = earlier !== undefined && (material === null || isSame(earlier, put))
  return isThere ? refuse({ code: 'nothing-to-change' }) : accept({ type: 'MaterialPut', task, material: put })
}

function normalMaterial({ material, id, title, language, content }: PutMaterial): Put | Rejection {
  const line = oneLine(title)
  if (line === null) return { code: 'wrong-line', part: 'material', found: title }
  if (language !== null && !isLanguageTag(language)) return { code: 'wrong-language', found: language }
  const normal = normalContent(content)
  if (normal === null) return { code: 'wrong-evidence', found: content.kind }
  return { id: material ?? id, title: line, language, content: normal }
}

function normalContent(content: MaterialContent): MaterialContent | null {
  if (content.kind === 'file') return oneLine(content.name) === null ? null : storedFile(content)
  const href = webAddress(content.href)
  return href === null ? null : { kind: 'link', href }
}

function isSame(earlier: Put, { title, language, content }: Put): boolean {
  return earlier.title === title && earlier.language === language && isSameContent(earlier.content, content)
}
