import { useCallback, useMemo, useState } from 'react'
import type { Size } from '#src/export/svg/frame.ts'

/** An SVG as the address of an image: as an image it is apart from the page's styles and ids. */
const pictureAddress = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`

type PreviewPictureProps = { title: string; size: Size; draw: () => string }

/** A page of the preview, drawn when it comes near the part of the box that is in sight. */
export const PreviewPicture = ({ title, size, draw }: PreviewPictureProps) => {
  const [isNear, setIsNear] = useState(false)
  const watch = useCallback((image: HTMLImageElement | null) => {
    if (!image) return undefined
    if (!('IntersectionObserver' in window)) {
      setIsNear(true)
      return undefined
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setIsNear(true)
      },
      { root: image.closest('section'), rootMargin: '400px' },
    )
    observer.observe(image)
    return () => observer.disconnect()
  }, [])
  // The composer is rendered with every step of a file that is made: a page is drawn once.
  const address = useMemo(() => (isNear ? pictureAddress(draw()) : undefined), [isNear, draw])
  return (
    <img
      ref={watch}
      src={address}
      alt={title}
      // It is dragged with the page around it, and not as a picture.
      draggable={false}
      width={size.width}
      height={size.height}
    />
  )
}
