import { ateliersBreval } from './customers/ateliers-breval.ts'
import { hallqvistMedtech } from './customers/hallqvist-medtech.ts'
import { marulanWater } from './customers/marulan-water.ts'
import { nordwindLogistik } from './customers/nordwind-logistik.ts'
import { qingheTechnology } from './customers/qinghe-technology.ts'
import { segurosMiraflores } from './customers/seguros-miraflores.ts'
import type { DemoMove } from './demo-move.ts'

/** Six customers on the bundled playbook, one in each of its phases; in the order in which they began. */
export const demoScript: readonly (readonly DemoMove[])[] = [
  marulanWater,
  ateliersBreval,
  qingheTechnology,
  hallqvistMedtech,
  segurosMiraflores,
  nordwindLogistik,
]
