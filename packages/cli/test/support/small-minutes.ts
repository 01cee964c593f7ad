/** Minutes with one item of each kind that the commands show differently. */
export const SMALL_MINUTES = `Teknikudvalget
Referat fra mødet den 7. maj 2024

Punkt 1: Ny cykelsti ved Havnevej
Sagsnr.: 05.01.02-P20-3-24

Indstilling
Forvaltningen indstiller, at stien anlægges.

Beslutning
Godkendt.

Punkt 2: Orientering om vejtræer

Beslutning
Taget til efterretning.
`;
