/**
 * Whether the page stands inside another one. That page may keep it from saving files, and no browser says
 * so: a refused download raises no error (Chromium 156, Firefox 153).
 */
export const isFramed = (): boolean => window.self !== window.top
