import { Chips } from '../../ui/chips.tsx';
import { helpWords } from '../../words/en/help.ts';

interface CareSwitchProps {
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
}

/** Whether the card with numbers comes after hard words. The numbers themselves are always under Help now. */
export function CareSwitch({ isOn, onTurn }: CareSwitchProps) {
  const { now } = helpWords;
  return (
    <Chips
      label={now.careLabel}
      options={[
        { value: 'yes', label: now.careOn },
        { value: 'no', label: now.careOff },
      ]}
      chosen={[isOn ? 'yes' : 'no']}
      onChange={([one]) => onTurn(one === 'yes')}
      keepOne
    />
  );
}
