package tally.model;

/** What kind of body a figure comes from. */
public enum SourceType {
  PERSON,
  GOVERNMENT,
  MILITARY,
  INTELLIGENCE,
  AGENCY,
  HEALTH,
  NGO,
  INTERNATIONAL,
  MEDIA,
  COMPANY,
  ACADEMIC,
  WITNESS,
  OTHER
}
