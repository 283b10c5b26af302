import { z } from 'zod';

// Zod compiles its checks with `new Function` where it may. The page's content policy forbids that, and the
// browser would report the attempt as a violation; imported before any schema, this keeps zod from trying.
z.config({ jitless: true });
