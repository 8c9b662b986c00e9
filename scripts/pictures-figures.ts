// Prints counts and bytes of the pictures as JSON.
import { pictureFigures } from '#build/pictures/figures.ts';

console.log(JSON.stringify(pictureFigures(process.cwd()), null, 2));
