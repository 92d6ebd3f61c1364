import { statfsSync } from "node:fs";
import { ScootError } from "../../../shared/contract/errors.ts";
import { newestBackupWords } from "./backup.ts";
import { ownerOf } from "./owner.ts";

/** True for an error of SQLite or of the system whose code begins so, for example `SQLITE_BUSY` or `ENOSPC`. */
export function isSqliteCode(error: unknown, prefix: string): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    typeof error.code === "string" &&
    error.code.startsWith(prefix)
  );
}

/** Free space of the disk with this folder, in words. */
function freeSpace(folder: string): string {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return `${((bavail * bsize) / 1_000_000).toFixed(1)} MB`;
  } catch {
    return "no space";
  }
}

/** Turns what SQLite or the system says into the words that a person gets; anything else comes back as it is. */
export function asRefusal(error: unknown, dataDir: string): unknown {
  if (isSqliteCode(error, "SQLITE_FULL")) return new ScootError("SC-101", { free: freeSpace(dataDir) });
  if (isSqliteCode(error, "SQLITE_IOERR")) return new ScootError("SC-102");
  if (isSqliteCode(error, "SQLITE_READONLY")) return new ScootError("SC-103", { folder: dataDir });
  if (isSqliteCode(error, "SQLITE_PERM")) return new ScootError("SC-103", { folder: dataDir });
  if (isSqliteCode(error, "SQLITE_CANTOPEN")) return new ScootError("SC-103", { folder: dataDir });
  if (isSqliteCode(error, "SQLITE_NOTADB")) return new ScootError("SC-106");
  if (isSqliteCode(error, "SQLITE_CORRUPT")) return new ScootError("SC-108", newestBackupWords(dataDir));
  if (isSqliteCode(error, "ENOSPC") || isSqliteCode(error, "EDQUOT")) {
    return new ScootError("SC-101", { free: freeSpace(dataDir) });
  }
  if (isSqliteCode(error, "EIO")) return new ScootError("SC-102");
  if (["EACCES", "EPERM", "EROFS"].some((code) => isSqliteCode(error, code))) {
    return new ScootError("SC-103", { folder: dataDir });
  }
  if (isSqliteCode(error, "SQLITE_BUSY")) return new ScootError("SC-112", ownerOf(dataDir));
  return error;
}
