const FOLDER = '/_archives';

export const uploadPath = (importId: string): string => `${FOLDER}/uploads/${importId}`;

export const downloadPath = (exportId: string, fileName: string): string =>
  `${FOLDER}/downloads/${exportId}/${fileName}`;

/** What a path names: the id of an upload or download. */
export function idIn(path: string): { kind: 'upload' | 'download'; id: string } | undefined {
  const [, kind, id] = new RegExp(`^${FOLDER}/(upload|download)s/([0-9A-Z]+)(?:/[^/]+)?$`).exec(path) ?? [];
  return kind && id ? { kind: kind as 'upload' | 'download', id } : undefined;
}
