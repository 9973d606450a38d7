import type { Thing } from '../thing.ts';
import type { Send } from './send.ts';

type AxValue = { value?: unknown };
type AxNode = {
  ignored: boolean;
  role?: AxValue;
  name?: AxValue;
  description?: AxValue;
  value?: AxValue;
  backendDOMNodeId?: number;
  properties?: { name: string; value: AxValue }[];
};

/** Everything a screen reader gets of a page. */
export async function readThings(send: Send): Promise<Thing[]> {
  const { nodes } = await send<{ nodes: AxNode[] }>('Accessibility.getFullAXTree');
  return nodes.flatMap((node) => (node.ignored || node.backendDOMNodeId === undefined ? [] : [thing(node, node.backendDOMNodeId)]));
}

function thing({ role, name, description, value, properties }: AxNode, node: number): Thing {
  const property = (wanted: string) => properties?.find((candidate) => candidate.name === wanted)?.value.value;
  const expanded = property('expanded');
  return {
    role: role?.value === 'StaticText' ? 'text' : String(role?.value ?? ''),
    name: String(name?.value ?? ''),
    description: String(description?.value ?? ''),
    value: String(value?.value ?? ''),
    node,
    focused: property('focused') === true,
    expanded: typeof expanded === 'boolean' ? expanded : null,
    checked: property('checked') === 'true',
    selected: property('selected') === true,
    disabled: property('disabled') === true,
  };
}
