import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Permission } from '@repattern/contracts/values';

/** Where {@link Permit} and {@link Public} leave what a route asks for. */
export const permissionKey = 'repattern:permission';

/** The route is for people who hold this permission. */
export function Permit(permission: Permission): MethodDecorator {
  return applyDecorators(SetMetadata(permissionKey, permission), ApiExtension('x-permission', permission));
}

/** The route is for everyone, signed in or not. */
export function Public(): MethodDecorator {
  return applyDecorators(SetMetadata(permissionKey, 'public'), ApiExtension('x-permission', 'public'));
}
