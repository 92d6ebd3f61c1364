import { z } from "zod";

// The renderer runs under a CSP without eval; zod's compiled fast path would report a violation there. It has
// to be set before the first schema is made, so every schema takes `z` from here.
z.config({ jitless: true });

export { z };
