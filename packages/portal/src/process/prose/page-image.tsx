import { imageSource } from './image-source.ts'
import { PageAnchor } from './page-anchor.tsx'

interface PageImageProps {
  readonly src: string
  readonly alt: string
  readonly title: string | undefined
}

/** An image of a page, or what stands for it where it is not loaded. */
export function PageImage({ src, alt, title }: PageImageProps) {
  const source = imageSource(src)
  switch (source.kind) {
    case 'shown':
      return <img src={source.src} alt={alt} title={title} loading="lazy" />
    case 'linked':
      return (
        <PageAnchor href={source.href} title={title}>
          {alt || source.href}
        </PageAnchor>
      )
    case 'text':
      return <span>{alt}</span>
    default:
      return source satisfies never
  }
}
