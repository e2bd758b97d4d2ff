import { inputBinding, outputBinding, type Binding, type Type, type WritableSignal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { settle } from './planner-test-bed';

/** A presentational component on a page of its own. */
export interface OpenedPiece {
  readonly page: HTMLElement;
  /** Everything that came out, by the name of the output, oldest first. */
  readonly said: Readonly<Record<string, readonly unknown[]>>;
}

/** Opens a component with its inputs, listening to its outputs. */
export async function openPiece(
  component: Type<unknown>,
  inputs: Readonly<Record<string, WritableSignal<unknown>>>,
  outputs: readonly string[],
): Promise<OpenedPiece> {
  const said: Record<string, unknown[]> = Object.fromEntries(outputs.map((name) => [name, []]));
  const bindings: Binding[] = [
    ...Object.entries(inputs).map(([name, value]) => inputBinding(name, value)),
    ...outputs.map((name) => outputBinding(name, (value: unknown) => said[name]?.push(value))),
  ];
  const fixture = TestBed.createComponent(component, { bindings });
  const main = document.createElement('main');
  main.append(fixture.nativeElement as HTMLElement);
  document.body.replaceChildren(main);
  await settle();
  return { page: main, said };
}
