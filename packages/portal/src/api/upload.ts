import { actorHeader, problemOf } from './client.ts'
import { ProblemError } from './problem-error.ts'

interface UploadRequest {
  readonly path: string
  readonly file: Blob
  /** Called with the share that has been sent, from 0 to 1. */
  readonly onProgress: (share: number) => void
  /** Takes the file back. */
  readonly signal: AbortSignal
}

/**
 * Sends a file as it is and resolves with the body of the answer; like a request of the client it rejects with
 * {@link ProblemError} in every other case.
 */
export type Upload = <T>(request: UploadRequest) => Promise<T>

interface UploadOptions {
  readonly actor: () => string | null
  /** Only this kind of request says how far it is. */
  readonly newRequest: () => XMLHttpRequest
}

/** Makes an {@link Upload} that says who is acting. */
export function createUpload({ actor, newRequest }: UploadOptions): Upload {
  return <T>({ path, file, onProgress, signal }: UploadRequest) =>
    new Promise<T>((resolve, reject) => {
      const request = newRequest()
      request.open('POST', path)
      request.setRequestHeader('accept', 'application/json, application/problem+json')
      request.setRequestHeader('content-type', 'application/octet-stream')
      const person = actor()
      if (person !== null) request.setRequestHeader(actorHeader, person)
      request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total)
      request.onload = () => {
        const body = parsed(request.responseText)
        // The server's answers are those of the contract, which it is built from.
        if (request.status === 200 || request.status === 201) resolve(body as T)
        else reject(problemOf(body))
      }
      request.onerror = () => reject(new ProblemError('offline', null))
      request.onabort = () => reject(signal.reason)
      signal.addEventListener('abort', () => request.abort(), { once: true })
      request.send(file)
    })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
