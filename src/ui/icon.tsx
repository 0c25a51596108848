import {
  ArrowLeft,
  CalendarDays,
  Camera,
  Check,
  ChevronRight,
  Clock,
  Copy,
  Download,
  EyeOff,
  FileText,
  Handshake,
  Heart,
  House,
  LifeBuoy,
  ListChecks,
  Lock,
  Mail,
  Menu,
  Pencil,
  Phone,
  Plus,
  Printer,
  Quote,
  Search,
  Settings,
  Trash2,
  Undo2,
  Upload,
  UserRound,
  Users,
} from 'lucide';
import { h } from 'preact';
import './icon.css';

/** One meaning each, always beside a word. */
const icons = {
  back: ArrowLeft,
  calendar: CalendarDays,
  camera: Camera,
  check: Check,
  next: ChevronRight,
  clock: Clock,
  copy: Copy,
  download: Download,
  page: FileText,
  promise: Handshake,
  heart: Heart,
  hide: EyeOff,
  home: House,
  help: LifeBuoy,
  list: ListChecks,
  lock: Lock,
  mail: Mail,
  menu: Menu,
  pencil: Pencil,
  phone: Phone,
  plus: Plus,
  print: Printer,
  quote: Quote,
  search: Search,
  settings: Settings,
  bin: Trash2,
  undo: Undo2,
  upload: Upload,
  person: UserRound,
  people: Users,
} as const;

export type IconName = keyof typeof icons;

interface IconProps {
  readonly name: IconName;
}

export function Icon({ name }: IconProps) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {icons[name].map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
