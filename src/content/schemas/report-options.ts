/** Closed answers of the report, as content/report/form.yaml lists them; a test keeps both alike. */

export const HAZARDS = [
  'wild_mushroom',
  'diaojiangba',
  'aconite',
  'wet_noodle_fungus',
  'other_plant',
  'other',
  'unknown',
] as const;
export type Hazard = (typeof HAZARDS)[number];

export const CITIZEN_SYMPTOMS = [
  'vomiting',
  'diarrhoea',
  'belly_pain',
  'numb',
  'palpitation',
  'hallucination',
  'sweating',
  'dizzy',
  'jaundice',
  'dark_urine',
  'drowsy',
  'convulsion',
  'breath',
  'none_yet',
] as const;

export const SYMPTOMS = [
  ...CITIZEN_SYMPTOMS,
  'bleeding',
  'fever',
  'blurred_vision',
  'pupils',
  'low_pressure',
  'muscle_pain',
] as const;
export type ReportSymptom = (typeof SYMPTOMS)[number];

export const SETTINGS = [
  'home',
  'relative',
  'feast',
  'restaurant',
  'school',
  'worksite',
  'canteen',
  'stall',
  'outdoors',
  'other',
] as const;

export const FOOD_SOURCES = [
  'picked',
  'homemade',
  'gift',
  'market',
  'shop',
  'online',
  'served',
  'unknown',
] as const;

export const CARE = ['called_120', 'hospital', 'clinic', 'going', 'none'] as const;
export const OUTCOMES = ['recovered', 'improving', 'worse', 'dead', 'lost'] as const;
export const FACTORS = [
  'mis_eaten',
  'bad_process',
  'bad_storage',
  'cross',
  'spoiled_raw',
  'mixed_species',
  'with_alcohol',
  'unlabelled_bottle',
] as const;

export const KINDS_MIXED = ['1', '2', '3+', 'unknown'] as const;
export const AMOUNTS = ['taste', 'half-bowl', 'bowl', 'more', 'unknown'] as const;
export const COOKING = [
  'raw',
  'fried',
  'boiled',
  'stewed',
  'liquor',
  'grilled',
  'unknown',
] as const;
export const STORAGE = ['room', 'fridge', 'freezer', 'dried', 'unknown'] as const;
export const SETTING_FORMS = ['3-4', '3-5', '3-6', 'none'] as const;
export const STOOL_TYPES = ['watery', 'mucus', 'bloody', 'other'] as const;
export const FIRST_AID = ['vomiting', 'lavage', 'charcoal', 'medicine', 'none', 'unknown'] as const;
export const SEVERITIES = ['mild', 'moderate', 'severe', 'critical'] as const;
export const SEXES = ['male', 'female'] as const;
export const BELONGS_TO = ['county', 'prefecture', 'province', 'elsewhere', 'unknown'] as const;
export const CALLBACK_HOURS = ['day', 'evening', 'any'] as const;
export const REPORTER_ROLES = ['patient', 'family', 'village-doctor', 'teacher', 'other'] as const;
export const SAMPLE_KINDS = [
  'food',
  'mushroom',
  'vomit',
  'blood',
  'urine',
  'surroundings',
] as const;
export const AGE_BANDS = ['0-5', '6-15', '16-60', '>60'] as const;
export const UNSAFE_PLACES = [
  'market',
  'restaurant',
  'feast',
  'canteen',
  'school',
  'shop',
  'online',
  'other',
] as const;
export const UNSAFE_ACTS = ['sold', 'served', 'offered', 'stored'] as const;
