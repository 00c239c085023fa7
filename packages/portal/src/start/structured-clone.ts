/** The browser's own, under the name by which the sanitizer of prose asks for it. */
// biome-ignore lint/style/noDefaultExport: it stands in for a package that has one.
export default structuredClone
