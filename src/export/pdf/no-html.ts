/** Stands in for what jsPDF loads only to draw HTML and to clean it: Drawdown does neither. */
export const doesNotDrawHtml = true
