import {
  applyRecord,
  copyStored,
  type FailoverRecord,
  formatStored,
  nothingStored,
  parseStored,
  type StoredFailover,
  skipEpochs,
} from "./failover/records.ts";
import type { Fold } from "./storage/journal.ts";
import { FileJournal, type FileJournalParts, type OpenedJournal } from "./storage/journal-file.ts";

/** What the journal of failover groups is about. */
export const failoverFold: Fold<StoredFailover, FailoverRecord> = {
  empty: nothingStored,
  apply: applyRecord,
  copy: copyStored,
  format: formatStored,
  parse: parseStored,
  lose: skipEpochs,
};

/** Opens what is kept of failover groups. Fails as `FileJournal.open` does. */
export async function openFailoverStore(
  folder: string,
  parts: FileJournalParts,
): Promise<OpenedJournal<StoredFailover, FailoverRecord>> {
  return await FileJournal.open(folder, failoverFold, parts);
}
