/**
 * jsdom 29.1 looks for the labels of a control by asking every element of the page whether it labels that control, and each
 * search by role and name does so for every button: a tenth of the time of a test. Only the label around a control and
 * those that name its id can label it, so only they are asked.
 */
export const quickLabels = (): void => {
  for (const { prototype } of [HTMLButtonElement, HTMLInputElement, HTMLSelectElement, HTMLOutputElement])
    Object.defineProperty(prototype, 'labels', {
      configurable: true,
      get(this: HTMLElement) {
        const around = this.closest('label')
        const naming =
          this.id === ''
            ? []
            : [...this.ownerDocument.getElementsByTagName('label')].filter(
                ({ htmlFor }) => htmlFor === this.id,
              )
        return [...new Set([...(around ? [around] : []), ...naming])].filter(
          (label) => label.control === this,
        )
      },
    })
}
