import { readFile } from "node:fs/promises";
import { watchFiles } from "./storage/watch.ts";

/** The system-use notification, followed when its file changes. Empty where none is configured. */
export class NoticeFile {
  #text = "";
  #stop: () => void = () => {};

  /** @throws the file system's error where the file cannot be read */
  static async open(file: string | null): Promise<NoticeFile> {
    const notice = new NoticeFile();
    await notice.reopen(file);
    return notice;
  }

  get text(): string {
    return this.#text;
  }

  /** Follows another file from now on. Nothing changes when it cannot be read. */
  async reopen(file: string | null): Promise<void> {
    const text = file === null ? "" : await readFile(file, "utf8");
    this.#stop();
    this.#text = text;
    if (file === null) return;
    // A file that is gone or unreadable for a while keeps the text that clients saw last.
    this.#stop = watchFiles([file], () => {
      readFile(file, "utf8").then(
        (now) => {
          this.#text = now;
        },
        () => {},
      );
    });
  }

  close(): void {
    this.#stop();
  }
}
