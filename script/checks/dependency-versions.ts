const sections = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const

/** The parts of a `package.json` that name versions. */
export type DependencyLists = Readonly<Partial<Record<(typeof sections)[number], Readonly<Record<string, string>>>>>

/** The part of a `package-lock.json` that says where packages come from. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly resolved?: string; readonly link?: boolean }>>
}

/** One line for each dependency that is not one exact version: what was tested is what gets installed. */
export function manifestProblems(file: string, lists: DependencyLists): readonly string[] {
  return sections
    .flatMap((section) => Object.entries(lists[section] ?? {}))
    .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/.test(version))
    .map(([name, version]) => `${file}: ${name} is "${version}", expected one exact version.`)
}

/** One line for each address in the lockfile: it would bind everybody to the registry of whoever wrote it. */
export function lockfileProblems({ packages }: Lockfile): readonly string[] {
  return Object.entries(packages)
    .filter(([, { resolved, link }]) => resolved !== undefined && link !== true)
    .map(([path, { resolved }]) => `package-lock.json: ${path} has the address ${resolved}, expected none.`)
}
