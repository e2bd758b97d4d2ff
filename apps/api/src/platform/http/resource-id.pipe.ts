import { Injectable, type PipeTransform } from '@nestjs/common';
import { uuidShape } from './cursor';
import { ProblemException } from './problem-exception';

/** An identifier in a path. A text that is no UUID names nothing, which is answered like a resource that is not there. */
@Injectable()
export class ResourceIdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    const id = value.toLowerCase();
    if (!uuidShape(id)) throw new ProblemException('resource.not-found');
    return id;
  }
}
