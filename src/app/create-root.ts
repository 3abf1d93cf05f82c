// Apart, so that it can stand in the chunk with React itself: that chunk then sets React up as soon as it has
// come, while the rest of the page is still on its way (build/early-scripts.ts), and not when all is there
// and a reader waits.
export { createRoot } from 'react-dom/client'
