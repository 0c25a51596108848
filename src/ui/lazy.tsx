import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A screen or field that is fetched when it is first shown. Every part is on the device already, so the wait is short and nothing
 * is drawn for it.
 */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function Lazy(props: Props) {
    const [, setReady] = useState(loaded !== undefined);
    const [error, setError] = useState<unknown>();
    useEffect(() => {
      if (loaded) return;
      load().then((component) => {
        loaded = component;
        setReady(true);
      }, setError);
    }, []);
    if (error) throw error;
    return loaded ? <LoadedView component={loaded} props={props} /> : null;
  };
}

function LoadedView<Props extends object>({
  component: Component,
  props,
}: {
  component: ComponentType<Props>;
  props: Props;
}) {
  return <Component {...props} />;
}
