/**
 * What can go wrong with a file beside the errors of the system itself: its folder is missing, its lock is held by
 * someone else, it changed under our lock, or its symbolic links lead in a circle.
 */
export type StorageErrorCode = "FOLDER_MISSING" | "LOCKED" | "CHANGED" | "LINKS";

/** A file that cannot be read or written now. The message tells the operator what to do. */
export class StorageError extends Error {
  readonly code: StorageErrorCode;

  constructor(code: StorageErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "StorageError";
    this.code = code;
  }
}

/** The system's code of a failed call, such as `ENOENT`. */
export const systemCode = (error: unknown): string | undefined => (error as NodeJS.ErrnoException | undefined)?.code;
