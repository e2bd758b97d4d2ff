import { Injectable, type PipeTransform } from '@nestjs/common';
import { ProblemException } from '../platform/http/problem-exception';

/** An exercise in a path: a UUID or words of the shipped library. Another text names nothing. */
@Injectable()
export class ExerciseIdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    const id = value.toLowerCase();
    if (!/^[a-z0-9-]{1,64}$/.test(id)) throw new ProblemException('resource.not-found');
    return id;
  }
}
