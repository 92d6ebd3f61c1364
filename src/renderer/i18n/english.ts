import { vocabularyWords } from "./vocabulary.ts";
import { charts } from "../charts/english.ts";
import { record } from "../features/record/english.ts";
import { timeline } from "../features/record/timeline-english.ts";
import { frame } from "../features/frame/english.ts";
import { profile } from "../features/profile/english.ts";
import { staff } from "../features/staff/english.ts";
import { today } from "../features/today/english.ts";
import { summary } from "../features/summary/english.ts";
import { print } from "../print/english.ts";
import { animal } from "../features/animal/english.ts";
import { client } from "../features/client/english.ts";
import { alert } from "../features/alert/english.ts";
import { due } from "../features/due/english.ts";
import { course } from "../features/course/english.ts";
import { insight } from "../features/insight/english.ts";
import { care } from "../features/care/english.ts";
import { household } from "../features/household/english.ts";
import { common } from "./common.ts";

/** All English words, by namespace. Each feature keeps its own in `features/<area>/english.ts`. */
export const english = {
  alert,
  animal,
  care,
  client,
  common,
  course,
  due,
  frame,
  household,
  insight,
  profile,
  staff,
  today,
  charts,
  record,
  timeline,
  print,
  summary,
  vocabulary: vocabularyWords,
};
