import { useCallback, useEffect, useState } from 'react'
import { breathe } from '#src/export/breathe.ts'
import type { Size } from '#src/export/svg/frame.ts'

/** An SVG as the address of an image: as an image it is apart from the page's styles and ids. */
const pictureAddress = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`

type PreviewPictureProps = { title: string; size: Size; draw: () => string }

/** A page of the preview, drawn when it comes near the part of the box that is in sight. */
export const PreviewPicture = ({ title, size, draw }: PreviewPictureProps) => {
  const [isNear, setIsNear] = useState(false)
  const [address, setAddress] = useState<string>()
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
  // Once, and not with every step of a file that is made; each page by itself, so that the composer answers.
  useEffect(
    function drawInTurn() {
      let isOver = false
      const drawOnce = async () => {
        await breathe()
        if (!isOver) setAddress(pictureAddress(draw()))
      }
      if (isNear) void drawOnce()
      return () => {
        isOver = true
      }
    },
    [isNear, draw],
  )
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
