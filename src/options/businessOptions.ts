import { type SelectFieldConfigSettings } from '@grafana/data';
import { t } from '../i18n/t';
import { type Builder, type EditorChoices } from './editorChoices';
import { type CalendarOptions, defaultOptions } from './options';
import { type WeekdayChoice, weekdaySettings } from './weekdaySettings';
import { zoneSettings } from './zoneSettings';

/** Registers the outline of business hours. */
export function registerBusinessHours(builder: Builder, choices: EditorChoices): void {
  const category = [t('options.category.business-hours', 'Business hours')];
  const showIf = ({ businessHours }: CalendarOptions): boolean => businessHours.show;
  builder
    .addBooleanSwitch({
      path: 'businessHours.show',
      name: t('options.business-show.name', 'Show business hours'),
      description: t(
        'options.business-show.description',
        'Outlines them and says what share of the events is outside.'
      ),
      category,
      defaultValue: defaultOptions.businessHours.show,
    })
    .addMultiSelect<WeekdayChoice, SelectFieldConfigSettings<WeekdayChoice>>({
      path: 'businessHours.weekdays',
      name: t('options.business-weekdays.name', 'On weekdays'),
      description: t(
        'options.business-weekdays.description',
        'A shift over midnight belongs to the day it begins on. Empty: all.'
      ),
      category,
      defaultValue: defaultOptions.businessHours.weekdays,
      settings: weekdaySettings(choices),
      showIf,
    })
    .addTextInput({
      path: 'businessHours.hours',
      name: t('options.business-hours.name', 'Hours'),
      description: t(
        'options.business-hours.description',
        'From–to, also over midnight: "09:00–17:00", "22:00–06:00"; "00:00–24:00" is the whole day.'
      ),
      category,
      defaultValue: defaultOptions.businessHours.hours,
      settings: { placeholder: '09:00–17:00' },
      showIf,
    })
    .addSelect({
      path: 'businessHours.zone',
      name: t('options.business-zone.name', 'Zone of business hours'),
      description: t('options.business-zone.description', 'Whose clock they follow; an offset can be typed.'),
      category,
      defaultValue: defaultOptions.businessHours.zone,
      settings: zoneSettings(choices, t('options.business-zone.own', "The calendar's")),
      showIf,
    });
}
