import type { AttachmentView, WorkshopView } from '@fairlead/contract'
import { useCallback, useRef } from 'react'
import { useUploads } from '../../../components/uploads/use-uploads.ts'
import { useWorkshop } from '../workshop-context.ts'

export type MaterialView = WorkshopView['materials'][number]

/** A material while it is written: a new one, or the next version of one. */
export interface MaterialDraft {
  /** Whose next version it is. */
  readonly material: string | null
  readonly title: string
  readonly language: string | null
  readonly content: MaterialView['content']
}

/** Sends files: the next version of a material is put at once, a new one asks first what it is called. */
export function useMaterials(onDraft: (draft: MaterialDraft) => void) {
  const { engagement, wish } = useWorkshop()
  // Files arrive in another order than they were chosen in: each is known by what it was chosen for.
  const chosenFor = useRef(new Map<string, MaterialView | null>())

  function arrived({ name, hash, size }: AttachmentView): void {
    const content = { kind: 'file', name, hash, size } as const
    const material = chosenFor.current.get(name) ?? null
    chosenFor.current.delete(name)
    if (material === null) onDraft({ material: null, title: titleOf(name), language: null, content })
    else
      wish({ type: 'PutMaterial', material: material.id, title: material.title, language: material.language, content })
  }

  const { files, send: upload, dismiss } = useUploads({ engagement: engagement.id, onUploaded: arrived })
  const send = useCallback(
    (file: File, material: MaterialView | null) => {
      chosenFor.current.set(file.name, material)
      return upload(file)
    },
    [upload],
  )
  return { files, send, dismiss }
}

/** What a file may be called in a list: its name without its ending. */
function titleOf(name: string): string {
  return name.replace(/\.[a-z0-9]{1,5}$/i, '').replaceAll('_', ' ')
}
