import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace gatehouse. */
export namespace gatehouse {

    /** Namespace remoting. */
    namespace remoting {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a RemotingAdapterServiceAuthenticateRequest.
             * @deprecated Use gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateRequest.$Properties instead.
             */
            interface IRemotingAdapterServiceAuthenticateRequest extends gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateRequest.$Properties {
            }

            /** Represents a RemotingAdapterServiceAuthenticateRequest. */
            class RemotingAdapterServiceAuthenticateRequest {

                /**
                 * Constructs a new RemotingAdapterServiceAuthenticateRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RemotingAdapterServiceAuthenticateRequest securityToken. */
                securityToken: number;

                /**
                 * Creates a new RemotingAdapterServiceAuthenticateRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RemotingAdapterServiceAuthenticateRequest instance
                 */
                static create(properties: gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateRequest.$Shape): gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateRequest & gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateRequest.$Shape;
                static create(properties?: gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateRequest.$Properties): gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateRequest;

                /**
                 * Encodes the specified RemotingAdapterServiceAuthenticateRequest message. Does not implicitly {@link gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateRequest.verify|verify} messages.
                 * @param message RemotingAdapterServiceAuthenticateRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RemotingAdapterServiceAuthenticateRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateRequest & gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateRequest.$Shape} RemotingAdapterServiceAuthenticateRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateRequest & gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateRequest.$Shape;
            }

            namespace RemotingAdapterServiceAuthenticateRequest {

                /** Properties of a RemotingAdapterServiceAuthenticateRequest. */
                interface $Properties {

                    /** RemotingAdapterServiceAuthenticateRequest securityToken */
                    securityToken?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RemotingAdapterServiceAuthenticateRequest. */
                type $Shape = gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateRequest.$Properties;
            }

            /**
             * Properties of a RemotingAdapterServiceAuthenticateResponse.
             * @deprecated Use gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateResponse.$Properties instead.
             */
            interface IRemotingAdapterServiceAuthenticateResponse extends gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateResponse.$Properties {
            }

            /** Represents a RemotingAdapterServiceAuthenticateResponse. */
            class RemotingAdapterServiceAuthenticateResponse {

                /**
                 * Constructs a new RemotingAdapterServiceAuthenticateResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new RemotingAdapterServiceAuthenticateResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RemotingAdapterServiceAuthenticateResponse instance
                 */
                static create(properties: gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateResponse.$Shape): gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateResponse & gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateResponse.$Shape;
                static create(properties?: gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateResponse.$Properties): gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateResponse;

                /**
                 * Encodes the specified RemotingAdapterServiceAuthenticateResponse message. Does not implicitly {@link gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateResponse.verify|verify} messages.
                 * @param message RemotingAdapterServiceAuthenticateResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RemotingAdapterServiceAuthenticateResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateResponse & gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateResponse.$Shape} RemotingAdapterServiceAuthenticateResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateResponse & gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateResponse.$Shape;
            }

            namespace RemotingAdapterServiceAuthenticateResponse {

                /** Properties of a RemotingAdapterServiceAuthenticateResponse. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RemotingAdapterServiceAuthenticateResponse. */
                type $Shape = gatehouse.remoting.v1.RemotingAdapterServiceAuthenticateResponse.$Properties;
            }
        }
    }

    /** Namespace security. */
    namespace security {

        /** Namespace v1. */
        namespace v1 {

            /** PasswordChangeError enum. */
            enum PasswordChangeError {

                /** PASSWORD_CHANGE_ERROR_NONE value */
                PASSWORD_CHANGE_ERROR_NONE = 0,

                /** PASSWORD_CHANGE_ERROR_INVALID_CREDENTIALS value */
                PASSWORD_CHANGE_ERROR_INVALID_CREDENTIALS = 1,

                /** PASSWORD_CHANGE_ERROR_PENALTY_DELAY_ACTIVE value */
                PASSWORD_CHANGE_ERROR_PENALTY_DELAY_ACTIVE = 2,

                /** PASSWORD_CHANGE_ERROR_NOT_SUPPORTED_FOR_THIS_USER value */
                PASSWORD_CHANGE_ERROR_NOT_SUPPORTED_FOR_THIS_USER = 3,

                /** PASSWORD_CHANGE_ERROR_INSUFFICIENT_NEW_PASSWORD value */
                PASSWORD_CHANGE_ERROR_INSUFFICIENT_NEW_PASSWORD = 4,

                /** PASSWORD_CHANGE_ERROR_TRY_AGAIN_LATER value */
                PASSWORD_CHANGE_ERROR_TRY_AGAIN_LATER = 5
            }

            /**
             * Properties of a PasswordAuthenticationServiceCreateSessionRequest.
             * @deprecated Use gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest.$Properties instead.
             */
            interface IPasswordAuthenticationServiceCreateSessionRequest extends gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest.$Properties {
            }

            /** Represents a PasswordAuthenticationServiceCreateSessionRequest. */
            class PasswordAuthenticationServiceCreateSessionRequest {

                /**
                 * Constructs a new PasswordAuthenticationServiceCreateSessionRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** PasswordAuthenticationServiceCreateSessionRequest username. */
                username: string;

                /** PasswordAuthenticationServiceCreateSessionRequest password. */
                password: Uint8Array;

                /**
                 * Creates a new PasswordAuthenticationServiceCreateSessionRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns PasswordAuthenticationServiceCreateSessionRequest instance
                 */
                static create(properties: gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest.$Shape): gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest & gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest.$Shape;
                static create(properties?: gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest.$Properties): gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest;

                /**
                 * Encodes the specified PasswordAuthenticationServiceCreateSessionRequest message. Does not implicitly {@link gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest.verify|verify} messages.
                 * @param message PasswordAuthenticationServiceCreateSessionRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a PasswordAuthenticationServiceCreateSessionRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest & gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest.$Shape} PasswordAuthenticationServiceCreateSessionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest & gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest.$Shape;
            }

            namespace PasswordAuthenticationServiceCreateSessionRequest {

                /** Properties of a PasswordAuthenticationServiceCreateSessionRequest. */
                interface $Properties {

                    /** PasswordAuthenticationServiceCreateSessionRequest username */
                    username?: (string|null);

                    /** PasswordAuthenticationServiceCreateSessionRequest password */
                    password?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a PasswordAuthenticationServiceCreateSessionRequest. */
                type $Shape = gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionRequest.$Properties;
            }

            /**
             * Properties of a PasswordAuthenticationServiceCreateSessionResponse.
             * @deprecated Use gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse.$Properties instead.
             */
            interface IPasswordAuthenticationServiceCreateSessionResponse extends gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse.$Properties {
            }

            /** Represents a PasswordAuthenticationServiceCreateSessionResponse. */
            class PasswordAuthenticationServiceCreateSessionResponse {

                /**
                 * Constructs a new PasswordAuthenticationServiceCreateSessionResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** PasswordAuthenticationServiceCreateSessionResponse error. */
                error: gatehouse.security.v1.AuthenticationError;

                /** PasswordAuthenticationServiceCreateSessionResponse securityToken. */
                securityToken: number;

                /** PasswordAuthenticationServiceCreateSessionResponse penaltyDelayMillis. */
                penaltyDelayMillis: number;

                /** PasswordAuthenticationServiceCreateSessionResponse session. */
                session?: (gatehouse.security.v1.Session.$Properties|null);

                /** PasswordAuthenticationServiceCreateSessionResponse reason. */
                reason: gatehouse.security.v1.AuthenticationFailureReason;

                /**
                 * Creates a new PasswordAuthenticationServiceCreateSessionResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns PasswordAuthenticationServiceCreateSessionResponse instance
                 */
                static create(properties: gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse.$Shape): gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse & gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse.$Shape;
                static create(properties?: gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse.$Properties): gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse;

                /**
                 * Encodes the specified PasswordAuthenticationServiceCreateSessionResponse message. Does not implicitly {@link gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse.verify|verify} messages.
                 * @param message PasswordAuthenticationServiceCreateSessionResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a PasswordAuthenticationServiceCreateSessionResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse & gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse.$Shape} PasswordAuthenticationServiceCreateSessionResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse & gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse.$Shape;
            }

            namespace PasswordAuthenticationServiceCreateSessionResponse {

                /** Properties of a PasswordAuthenticationServiceCreateSessionResponse. */
                interface $Properties {

                    /** PasswordAuthenticationServiceCreateSessionResponse error */
                    error?: (gatehouse.security.v1.AuthenticationError|null);

                    /** PasswordAuthenticationServiceCreateSessionResponse securityToken */
                    securityToken?: (number|null);

                    /** PasswordAuthenticationServiceCreateSessionResponse penaltyDelayMillis */
                    penaltyDelayMillis?: (number|null);

                    /** PasswordAuthenticationServiceCreateSessionResponse session */
                    session?: (gatehouse.security.v1.Session.$Properties|null);

                    /** PasswordAuthenticationServiceCreateSessionResponse reason */
                    reason?: (gatehouse.security.v1.AuthenticationFailureReason|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a PasswordAuthenticationServiceCreateSessionResponse. */
                type $Shape = gatehouse.security.v1.PasswordAuthenticationServiceCreateSessionResponse.$Properties;
            }

            /**
             * Properties of a PasswordAuthenticationServiceCloseSessionRequest.
             * @deprecated Use gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionRequest.$Properties instead.
             */
            interface IPasswordAuthenticationServiceCloseSessionRequest extends gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionRequest.$Properties {
            }

            /** Represents a PasswordAuthenticationServiceCloseSessionRequest. */
            class PasswordAuthenticationServiceCloseSessionRequest {

                /**
                 * Constructs a new PasswordAuthenticationServiceCloseSessionRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** PasswordAuthenticationServiceCloseSessionRequest securityToken. */
                securityToken: number;

                /**
                 * Creates a new PasswordAuthenticationServiceCloseSessionRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns PasswordAuthenticationServiceCloseSessionRequest instance
                 */
                static create(properties: gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionRequest.$Shape): gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionRequest & gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionRequest.$Shape;
                static create(properties?: gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionRequest.$Properties): gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionRequest;

                /**
                 * Encodes the specified PasswordAuthenticationServiceCloseSessionRequest message. Does not implicitly {@link gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionRequest.verify|verify} messages.
                 * @param message PasswordAuthenticationServiceCloseSessionRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a PasswordAuthenticationServiceCloseSessionRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionRequest & gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionRequest.$Shape} PasswordAuthenticationServiceCloseSessionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionRequest & gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionRequest.$Shape;
            }

            namespace PasswordAuthenticationServiceCloseSessionRequest {

                /** Properties of a PasswordAuthenticationServiceCloseSessionRequest. */
                interface $Properties {

                    /** PasswordAuthenticationServiceCloseSessionRequest securityToken */
                    securityToken?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a PasswordAuthenticationServiceCloseSessionRequest. */
                type $Shape = gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionRequest.$Properties;
            }

            /**
             * Properties of a PasswordAuthenticationServiceCloseSessionResponse.
             * @deprecated Use gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionResponse.$Properties instead.
             */
            interface IPasswordAuthenticationServiceCloseSessionResponse extends gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionResponse.$Properties {
            }

            /** Represents a PasswordAuthenticationServiceCloseSessionResponse. */
            class PasswordAuthenticationServiceCloseSessionResponse {

                /**
                 * Constructs a new PasswordAuthenticationServiceCloseSessionResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new PasswordAuthenticationServiceCloseSessionResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns PasswordAuthenticationServiceCloseSessionResponse instance
                 */
                static create(properties: gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionResponse.$Shape): gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionResponse & gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionResponse.$Shape;
                static create(properties?: gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionResponse.$Properties): gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionResponse;

                /**
                 * Encodes the specified PasswordAuthenticationServiceCloseSessionResponse message. Does not implicitly {@link gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionResponse.verify|verify} messages.
                 * @param message PasswordAuthenticationServiceCloseSessionResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a PasswordAuthenticationServiceCloseSessionResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionResponse & gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionResponse.$Shape} PasswordAuthenticationServiceCloseSessionResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionResponse & gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionResponse.$Shape;
            }

            namespace PasswordAuthenticationServiceCloseSessionResponse {

                /** Properties of a PasswordAuthenticationServiceCloseSessionResponse. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a PasswordAuthenticationServiceCloseSessionResponse. */
                type $Shape = gatehouse.security.v1.PasswordAuthenticationServiceCloseSessionResponse.$Properties;
            }

            /**
             * Properties of a PasswordAuthenticationServiceRenewSessionRequest.
             * @deprecated Use gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest.$Properties instead.
             */
            interface IPasswordAuthenticationServiceRenewSessionRequest extends gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest.$Properties {
            }

            /** Represents a PasswordAuthenticationServiceRenewSessionRequest. */
            class PasswordAuthenticationServiceRenewSessionRequest {

                /**
                 * Constructs a new PasswordAuthenticationServiceRenewSessionRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** PasswordAuthenticationServiceRenewSessionRequest securityToken. */
                securityToken: number;

                /** PasswordAuthenticationServiceRenewSessionRequest username. */
                username: string;

                /** PasswordAuthenticationServiceRenewSessionRequest password. */
                password: Uint8Array;

                /**
                 * Creates a new PasswordAuthenticationServiceRenewSessionRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns PasswordAuthenticationServiceRenewSessionRequest instance
                 */
                static create(properties: gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest.$Shape): gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest & gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest.$Shape;
                static create(properties?: gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest.$Properties): gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest;

                /**
                 * Encodes the specified PasswordAuthenticationServiceRenewSessionRequest message. Does not implicitly {@link gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest.verify|verify} messages.
                 * @param message PasswordAuthenticationServiceRenewSessionRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a PasswordAuthenticationServiceRenewSessionRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest & gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest.$Shape} PasswordAuthenticationServiceRenewSessionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest & gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest.$Shape;
            }

            namespace PasswordAuthenticationServiceRenewSessionRequest {

                /** Properties of a PasswordAuthenticationServiceRenewSessionRequest. */
                interface $Properties {

                    /** PasswordAuthenticationServiceRenewSessionRequest securityToken */
                    securityToken?: (number|null);

                    /** PasswordAuthenticationServiceRenewSessionRequest username */
                    username?: (string|null);

                    /** PasswordAuthenticationServiceRenewSessionRequest password */
                    password?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a PasswordAuthenticationServiceRenewSessionRequest. */
                type $Shape = gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionRequest.$Properties;
            }

            /**
             * Properties of a PasswordAuthenticationServiceRenewSessionResponse.
             * @deprecated Use gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse.$Properties instead.
             */
            interface IPasswordAuthenticationServiceRenewSessionResponse extends gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse.$Properties {
            }

            /** Represents a PasswordAuthenticationServiceRenewSessionResponse. */
            class PasswordAuthenticationServiceRenewSessionResponse {

                /**
                 * Constructs a new PasswordAuthenticationServiceRenewSessionResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** PasswordAuthenticationServiceRenewSessionResponse error. */
                error: gatehouse.security.v1.AuthenticationError;

                /** PasswordAuthenticationServiceRenewSessionResponse securityToken. */
                securityToken: number;

                /** PasswordAuthenticationServiceRenewSessionResponse penaltyDelayMillis. */
                penaltyDelayMillis: number;

                /** PasswordAuthenticationServiceRenewSessionResponse session. */
                session?: (gatehouse.security.v1.Session.$Properties|null);

                /** PasswordAuthenticationServiceRenewSessionResponse reason. */
                reason: gatehouse.security.v1.AuthenticationFailureReason;

                /**
                 * Creates a new PasswordAuthenticationServiceRenewSessionResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns PasswordAuthenticationServiceRenewSessionResponse instance
                 */
                static create(properties: gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse.$Shape): gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse & gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse.$Shape;
                static create(properties?: gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse.$Properties): gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse;

                /**
                 * Encodes the specified PasswordAuthenticationServiceRenewSessionResponse message. Does not implicitly {@link gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse.verify|verify} messages.
                 * @param message PasswordAuthenticationServiceRenewSessionResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a PasswordAuthenticationServiceRenewSessionResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse & gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse.$Shape} PasswordAuthenticationServiceRenewSessionResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse & gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse.$Shape;
            }

            namespace PasswordAuthenticationServiceRenewSessionResponse {

                /** Properties of a PasswordAuthenticationServiceRenewSessionResponse. */
                interface $Properties {

                    /** PasswordAuthenticationServiceRenewSessionResponse error */
                    error?: (gatehouse.security.v1.AuthenticationError|null);

                    /** PasswordAuthenticationServiceRenewSessionResponse securityToken */
                    securityToken?: (number|null);

                    /** PasswordAuthenticationServiceRenewSessionResponse penaltyDelayMillis */
                    penaltyDelayMillis?: (number|null);

                    /** PasswordAuthenticationServiceRenewSessionResponse session */
                    session?: (gatehouse.security.v1.Session.$Properties|null);

                    /** PasswordAuthenticationServiceRenewSessionResponse reason */
                    reason?: (gatehouse.security.v1.AuthenticationFailureReason|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a PasswordAuthenticationServiceRenewSessionResponse. */
                type $Shape = gatehouse.security.v1.PasswordAuthenticationServiceRenewSessionResponse.$Properties;
            }

            /**
             * Properties of a PasswordAuthenticationServiceChangePasswordRequest.
             * @deprecated Use gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest.$Properties instead.
             */
            interface IPasswordAuthenticationServiceChangePasswordRequest extends gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest.$Properties {
            }

            /** Represents a PasswordAuthenticationServiceChangePasswordRequest. */
            class PasswordAuthenticationServiceChangePasswordRequest {

                /**
                 * Constructs a new PasswordAuthenticationServiceChangePasswordRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** PasswordAuthenticationServiceChangePasswordRequest username. */
                username: string;

                /** PasswordAuthenticationServiceChangePasswordRequest oldPassword. */
                oldPassword: Uint8Array;

                /** PasswordAuthenticationServiceChangePasswordRequest newPassword. */
                newPassword: Uint8Array;

                /**
                 * Creates a new PasswordAuthenticationServiceChangePasswordRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns PasswordAuthenticationServiceChangePasswordRequest instance
                 */
                static create(properties: gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest.$Shape): gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest & gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest.$Shape;
                static create(properties?: gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest.$Properties): gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest;

                /**
                 * Encodes the specified PasswordAuthenticationServiceChangePasswordRequest message. Does not implicitly {@link gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest.verify|verify} messages.
                 * @param message PasswordAuthenticationServiceChangePasswordRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a PasswordAuthenticationServiceChangePasswordRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest & gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest.$Shape} PasswordAuthenticationServiceChangePasswordRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest & gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest.$Shape;
            }

            namespace PasswordAuthenticationServiceChangePasswordRequest {

                /** Properties of a PasswordAuthenticationServiceChangePasswordRequest. */
                interface $Properties {

                    /** PasswordAuthenticationServiceChangePasswordRequest username */
                    username?: (string|null);

                    /** PasswordAuthenticationServiceChangePasswordRequest oldPassword */
                    oldPassword?: (Uint8Array|null);

                    /** PasswordAuthenticationServiceChangePasswordRequest newPassword */
                    newPassword?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a PasswordAuthenticationServiceChangePasswordRequest. */
                type $Shape = gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordRequest.$Properties;
            }

            /**
             * Properties of a PasswordAuthenticationServiceChangePasswordResponse.
             * @deprecated Use gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse.$Properties instead.
             */
            interface IPasswordAuthenticationServiceChangePasswordResponse extends gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse.$Properties {
            }

            /** Represents a PasswordAuthenticationServiceChangePasswordResponse. */
            class PasswordAuthenticationServiceChangePasswordResponse {

                /**
                 * Constructs a new PasswordAuthenticationServiceChangePasswordResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** PasswordAuthenticationServiceChangePasswordResponse error. */
                error: gatehouse.security.v1.PasswordChangeError;

                /** PasswordAuthenticationServiceChangePasswordResponse penaltyDelayMillis. */
                penaltyDelayMillis: number;

                /**
                 * Creates a new PasswordAuthenticationServiceChangePasswordResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns PasswordAuthenticationServiceChangePasswordResponse instance
                 */
                static create(properties: gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse.$Shape): gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse & gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse.$Shape;
                static create(properties?: gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse.$Properties): gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse;

                /**
                 * Encodes the specified PasswordAuthenticationServiceChangePasswordResponse message. Does not implicitly {@link gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse.verify|verify} messages.
                 * @param message PasswordAuthenticationServiceChangePasswordResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a PasswordAuthenticationServiceChangePasswordResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse & gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse.$Shape} PasswordAuthenticationServiceChangePasswordResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse & gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse.$Shape;
            }

            namespace PasswordAuthenticationServiceChangePasswordResponse {

                /** Properties of a PasswordAuthenticationServiceChangePasswordResponse. */
                interface $Properties {

                    /** PasswordAuthenticationServiceChangePasswordResponse error */
                    error?: (gatehouse.security.v1.PasswordChangeError|null);

                    /** PasswordAuthenticationServiceChangePasswordResponse penaltyDelayMillis */
                    penaltyDelayMillis?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a PasswordAuthenticationServiceChangePasswordResponse. */
                type $Shape = gatehouse.security.v1.PasswordAuthenticationServiceChangePasswordResponse.$Properties;
            }

            /** AuthenticationError enum. */
            enum AuthenticationError {

                /** AUTHENTICATION_ERROR_NONE value */
                AUTHENTICATION_ERROR_NONE = 0,

                /** AUTHENTICATION_ERROR_INVALID_CREDENTIALS value */
                AUTHENTICATION_ERROR_INVALID_CREDENTIALS = 1,

                /** AUTHENTICATION_ERROR_PENALTY_DELAY_ACTIVE value */
                AUTHENTICATION_ERROR_PENALTY_DELAY_ACTIVE = 2,

                /** AUTHENTICATION_ERROR_DUPLICATE_SESSION value */
                AUTHENTICATION_ERROR_DUPLICATE_SESSION = 3,

                /** AUTHENTICATION_ERROR_SESSION_LIMIT_REACHED value */
                AUTHENTICATION_ERROR_SESSION_LIMIT_REACHED = 4,

                /** AUTHENTICATION_ERROR_TRY_AGAIN_LATER value */
                AUTHENTICATION_ERROR_TRY_AGAIN_LATER = 5,

                /** AUTHENTICATION_ERROR_PASSWORD_MUST_BE_CHANGED value */
                AUTHENTICATION_ERROR_PASSWORD_MUST_BE_CHANGED = 6,

                /** AUTHENTICATION_ERROR_SCHEME_NOT_AVAILABLE value */
                AUTHENTICATION_ERROR_SCHEME_NOT_AVAILABLE = 7
            }

            /** AuthenticationFailureReason enum. */
            enum AuthenticationFailureReason {

                /** AUTHENTICATION_FAILURE_REASON_NONE value */
                AUTHENTICATION_FAILURE_REASON_NONE = 0,

                /** AUTHENTICATION_FAILURE_REASON_SCHEME_DISABLED value */
                AUTHENTICATION_FAILURE_REASON_SCHEME_DISABLED = 1,

                /** AUTHENTICATION_FAILURE_REASON_NOT_SUPPORTED_HERE value */
                AUTHENTICATION_FAILURE_REASON_NOT_SUPPORTED_HERE = 2,

                /** AUTHENTICATION_FAILURE_REASON_NO_CERTIFICATE value */
                AUTHENTICATION_FAILURE_REASON_NO_CERTIFICATE = 3,

                /** AUTHENTICATION_FAILURE_REASON_CREDENTIAL_EXPIRED value */
                AUTHENTICATION_FAILURE_REASON_CREDENTIAL_EXPIRED = 4,

                /** AUTHENTICATION_FAILURE_REASON_CREDENTIAL_NOT_YET_VALID value */
                AUTHENTICATION_FAILURE_REASON_CREDENTIAL_NOT_YET_VALID = 5,

                /** AUTHENTICATION_FAILURE_REASON_CREDENTIAL_REVOKED value */
                AUTHENTICATION_FAILURE_REASON_CREDENTIAL_REVOKED = 6,

                /** AUTHENTICATION_FAILURE_REASON_UNKNOWN_ISSUER value */
                AUTHENTICATION_FAILURE_REASON_UNKNOWN_ISSUER = 7,

                /** AUTHENTICATION_FAILURE_REASON_WRONG_AUDIENCE value */
                AUTHENTICATION_FAILURE_REASON_WRONG_AUDIENCE = 8,

                /** AUTHENTICATION_FAILURE_REASON_MISSING_CLAIM value */
                AUTHENTICATION_FAILURE_REASON_MISSING_CLAIM = 9
            }

            /**
             * Properties of a Session.
             * @deprecated Use gatehouse.security.v1.Session.$Properties instead.
             */
            interface ISession extends gatehouse.security.v1.Session.$Properties {
            }

            /** Represents a Session. */
            class Session {

                /**
                 * Constructs a new Session.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.security.v1.Session.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Session sessionId. */
                sessionId: string;

                /** Session username. */
                username: string;

                /** Session roles. */
                roles: string[];

                /** Session scheme. */
                scheme: string;

                /** Session createdAt. */
                createdAt?: (google.protobuf.Timestamp.$Properties|null);

                /** Session idleTimeout. */
                idleTimeout?: (google.protobuf.Duration.$Properties|null);

                /** Session expiresAt. */
                expiresAt?: (google.protobuf.Timestamp.$Properties|null);

                /** Session authority. */
                authority: string;

                /**
                 * Creates a new Session instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Session instance
                 */
                static create(properties: gatehouse.security.v1.Session.$Shape): gatehouse.security.v1.Session & gatehouse.security.v1.Session.$Shape;
                static create(properties?: gatehouse.security.v1.Session.$Properties): gatehouse.security.v1.Session;

                /**
                 * Encodes the specified Session message. Does not implicitly {@link gatehouse.security.v1.Session.verify|verify} messages.
                 * @param message Session message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.security.v1.Session.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Session message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.Session & gatehouse.security.v1.Session.$Shape} Session
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.security.v1.Session & gatehouse.security.v1.Session.$Shape;
            }

            namespace Session {

                /** Properties of a Session. */
                interface $Properties {

                    /** Session sessionId */
                    sessionId?: (string|null);

                    /** Session username */
                    username?: (string|null);

                    /** Session roles */
                    roles?: (string[]|null);

                    /** Session scheme */
                    scheme?: (string|null);

                    /** Session createdAt */
                    createdAt?: (google.protobuf.Timestamp.$Properties|null);

                    /** Session idleTimeout */
                    idleTimeout?: (google.protobuf.Duration.$Properties|null);

                    /** Session expiresAt */
                    expiresAt?: (google.protobuf.Timestamp.$Properties|null);

                    /** Session authority */
                    authority?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Session. */
                type $Shape = gatehouse.security.v1.Session.$Properties;
            }

            /** SessionEventKind enum. */
            enum SessionEventKind {

                /** SESSION_EVENT_KIND_NONE value */
                SESSION_EVENT_KIND_NONE = 0,

                /** SESSION_EVENT_KIND_OPENED value */
                SESSION_EVENT_KIND_OPENED = 1,

                /** SESSION_EVENT_KIND_PROLONGED value */
                SESSION_EVENT_KIND_PROLONGED = 2,

                /** SESSION_EVENT_KIND_RENEWED value */
                SESSION_EVENT_KIND_RENEWED = 3,

                /** SESSION_EVENT_KIND_EXPIRING value */
                SESSION_EVENT_KIND_EXPIRING = 4,

                /** SESSION_EVENT_KIND_CLOSED value */
                SESSION_EVENT_KIND_CLOSED = 5
            }

            /** SessionEndReason enum. */
            enum SessionEndReason {

                /** SESSION_END_REASON_NONE value */
                SESSION_END_REASON_NONE = 0,

                /** SESSION_END_REASON_CLOSED value */
                SESSION_END_REASON_CLOSED = 1,

                /** SESSION_END_REASON_CHANNEL value */
                SESSION_END_REASON_CHANNEL = 2,

                /** SESSION_END_REASON_IDLE value */
                SESSION_END_REASON_IDLE = 3,

                /** SESSION_END_REASON_LIFETIME value */
                SESSION_END_REASON_LIFETIME = 4,

                /** SESSION_END_REASON_CREDENTIAL_EXPIRED value */
                SESSION_END_REASON_CREDENTIAL_EXPIRED = 5,

                /** SESSION_END_REASON_CREDENTIAL_REVOKED value */
                SESSION_END_REASON_CREDENTIAL_REVOKED = 6,

                /** SESSION_END_REASON_ADMINISTRATOR value */
                SESSION_END_REASON_ADMINISTRATOR = 7,

                /** SESSION_END_REASON_ACCOUNT value */
                SESSION_END_REASON_ACCOUNT = 8,

                /** SESSION_END_REASON_SHUTDOWN value */
                SESSION_END_REASON_SHUTDOWN = 9
            }

            /**
             * Properties of a SessionServiceGetSessionRequest.
             * @deprecated Use gatehouse.security.v1.SessionServiceGetSessionRequest.$Properties instead.
             */
            interface ISessionServiceGetSessionRequest extends gatehouse.security.v1.SessionServiceGetSessionRequest.$Properties {
            }

            /** Represents a SessionServiceGetSessionRequest. */
            class SessionServiceGetSessionRequest {

                /**
                 * Constructs a new SessionServiceGetSessionRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.security.v1.SessionServiceGetSessionRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SessionServiceGetSessionRequest securityToken. */
                securityToken: number;

                /**
                 * Creates a new SessionServiceGetSessionRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SessionServiceGetSessionRequest instance
                 */
                static create(properties: gatehouse.security.v1.SessionServiceGetSessionRequest.$Shape): gatehouse.security.v1.SessionServiceGetSessionRequest & gatehouse.security.v1.SessionServiceGetSessionRequest.$Shape;
                static create(properties?: gatehouse.security.v1.SessionServiceGetSessionRequest.$Properties): gatehouse.security.v1.SessionServiceGetSessionRequest;

                /**
                 * Encodes the specified SessionServiceGetSessionRequest message. Does not implicitly {@link gatehouse.security.v1.SessionServiceGetSessionRequest.verify|verify} messages.
                 * @param message SessionServiceGetSessionRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.security.v1.SessionServiceGetSessionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SessionServiceGetSessionRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.SessionServiceGetSessionRequest & gatehouse.security.v1.SessionServiceGetSessionRequest.$Shape} SessionServiceGetSessionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.security.v1.SessionServiceGetSessionRequest & gatehouse.security.v1.SessionServiceGetSessionRequest.$Shape;
            }

            namespace SessionServiceGetSessionRequest {

                /** Properties of a SessionServiceGetSessionRequest. */
                interface $Properties {

                    /** SessionServiceGetSessionRequest securityToken */
                    securityToken?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SessionServiceGetSessionRequest. */
                type $Shape = gatehouse.security.v1.SessionServiceGetSessionRequest.$Properties;
            }

            /**
             * Properties of a SessionServiceGetSessionResponse.
             * @deprecated Use gatehouse.security.v1.SessionServiceGetSessionResponse.$Properties instead.
             */
            interface ISessionServiceGetSessionResponse extends gatehouse.security.v1.SessionServiceGetSessionResponse.$Properties {
            }

            /** Represents a SessionServiceGetSessionResponse. */
            class SessionServiceGetSessionResponse {

                /**
                 * Constructs a new SessionServiceGetSessionResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.security.v1.SessionServiceGetSessionResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SessionServiceGetSessionResponse session. */
                session?: (gatehouse.security.v1.Session.$Properties|null);

                /**
                 * Creates a new SessionServiceGetSessionResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SessionServiceGetSessionResponse instance
                 */
                static create(properties: gatehouse.security.v1.SessionServiceGetSessionResponse.$Shape): gatehouse.security.v1.SessionServiceGetSessionResponse & gatehouse.security.v1.SessionServiceGetSessionResponse.$Shape;
                static create(properties?: gatehouse.security.v1.SessionServiceGetSessionResponse.$Properties): gatehouse.security.v1.SessionServiceGetSessionResponse;

                /**
                 * Encodes the specified SessionServiceGetSessionResponse message. Does not implicitly {@link gatehouse.security.v1.SessionServiceGetSessionResponse.verify|verify} messages.
                 * @param message SessionServiceGetSessionResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.security.v1.SessionServiceGetSessionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SessionServiceGetSessionResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.SessionServiceGetSessionResponse & gatehouse.security.v1.SessionServiceGetSessionResponse.$Shape} SessionServiceGetSessionResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.security.v1.SessionServiceGetSessionResponse & gatehouse.security.v1.SessionServiceGetSessionResponse.$Shape;
            }

            namespace SessionServiceGetSessionResponse {

                /** Properties of a SessionServiceGetSessionResponse. */
                interface $Properties {

                    /** SessionServiceGetSessionResponse session */
                    session?: (gatehouse.security.v1.Session.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SessionServiceGetSessionResponse. */
                type $Shape = gatehouse.security.v1.SessionServiceGetSessionResponse.$Properties;
            }

            /**
             * Properties of a SessionServiceProlongSessionRequest.
             * @deprecated Use gatehouse.security.v1.SessionServiceProlongSessionRequest.$Properties instead.
             */
            interface ISessionServiceProlongSessionRequest extends gatehouse.security.v1.SessionServiceProlongSessionRequest.$Properties {
            }

            /** Represents a SessionServiceProlongSessionRequest. */
            class SessionServiceProlongSessionRequest {

                /**
                 * Constructs a new SessionServiceProlongSessionRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.security.v1.SessionServiceProlongSessionRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SessionServiceProlongSessionRequest securityToken. */
                securityToken: number;

                /**
                 * Creates a new SessionServiceProlongSessionRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SessionServiceProlongSessionRequest instance
                 */
                static create(properties: gatehouse.security.v1.SessionServiceProlongSessionRequest.$Shape): gatehouse.security.v1.SessionServiceProlongSessionRequest & gatehouse.security.v1.SessionServiceProlongSessionRequest.$Shape;
                static create(properties?: gatehouse.security.v1.SessionServiceProlongSessionRequest.$Properties): gatehouse.security.v1.SessionServiceProlongSessionRequest;

                /**
                 * Encodes the specified SessionServiceProlongSessionRequest message. Does not implicitly {@link gatehouse.security.v1.SessionServiceProlongSessionRequest.verify|verify} messages.
                 * @param message SessionServiceProlongSessionRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.security.v1.SessionServiceProlongSessionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SessionServiceProlongSessionRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.SessionServiceProlongSessionRequest & gatehouse.security.v1.SessionServiceProlongSessionRequest.$Shape} SessionServiceProlongSessionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.security.v1.SessionServiceProlongSessionRequest & gatehouse.security.v1.SessionServiceProlongSessionRequest.$Shape;
            }

            namespace SessionServiceProlongSessionRequest {

                /** Properties of a SessionServiceProlongSessionRequest. */
                interface $Properties {

                    /** SessionServiceProlongSessionRequest securityToken */
                    securityToken?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SessionServiceProlongSessionRequest. */
                type $Shape = gatehouse.security.v1.SessionServiceProlongSessionRequest.$Properties;
            }

            /**
             * Properties of a SessionServiceProlongSessionResponse.
             * @deprecated Use gatehouse.security.v1.SessionServiceProlongSessionResponse.$Properties instead.
             */
            interface ISessionServiceProlongSessionResponse extends gatehouse.security.v1.SessionServiceProlongSessionResponse.$Properties {
            }

            /** Represents a SessionServiceProlongSessionResponse. */
            class SessionServiceProlongSessionResponse {

                /**
                 * Constructs a new SessionServiceProlongSessionResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.security.v1.SessionServiceProlongSessionResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SessionServiceProlongSessionResponse session. */
                session?: (gatehouse.security.v1.Session.$Properties|null);

                /**
                 * Creates a new SessionServiceProlongSessionResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SessionServiceProlongSessionResponse instance
                 */
                static create(properties: gatehouse.security.v1.SessionServiceProlongSessionResponse.$Shape): gatehouse.security.v1.SessionServiceProlongSessionResponse & gatehouse.security.v1.SessionServiceProlongSessionResponse.$Shape;
                static create(properties?: gatehouse.security.v1.SessionServiceProlongSessionResponse.$Properties): gatehouse.security.v1.SessionServiceProlongSessionResponse;

                /**
                 * Encodes the specified SessionServiceProlongSessionResponse message. Does not implicitly {@link gatehouse.security.v1.SessionServiceProlongSessionResponse.verify|verify} messages.
                 * @param message SessionServiceProlongSessionResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.security.v1.SessionServiceProlongSessionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SessionServiceProlongSessionResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.SessionServiceProlongSessionResponse & gatehouse.security.v1.SessionServiceProlongSessionResponse.$Shape} SessionServiceProlongSessionResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.security.v1.SessionServiceProlongSessionResponse & gatehouse.security.v1.SessionServiceProlongSessionResponse.$Shape;
            }

            namespace SessionServiceProlongSessionResponse {

                /** Properties of a SessionServiceProlongSessionResponse. */
                interface $Properties {

                    /** SessionServiceProlongSessionResponse session */
                    session?: (gatehouse.security.v1.Session.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SessionServiceProlongSessionResponse. */
                type $Shape = gatehouse.security.v1.SessionServiceProlongSessionResponse.$Properties;
            }

            /**
             * Properties of a SessionServiceCloseSessionRequest.
             * @deprecated Use gatehouse.security.v1.SessionServiceCloseSessionRequest.$Properties instead.
             */
            interface ISessionServiceCloseSessionRequest extends gatehouse.security.v1.SessionServiceCloseSessionRequest.$Properties {
            }

            /** Represents a SessionServiceCloseSessionRequest. */
            class SessionServiceCloseSessionRequest {

                /**
                 * Constructs a new SessionServiceCloseSessionRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.security.v1.SessionServiceCloseSessionRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SessionServiceCloseSessionRequest securityToken. */
                securityToken: number;

                /**
                 * Creates a new SessionServiceCloseSessionRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SessionServiceCloseSessionRequest instance
                 */
                static create(properties: gatehouse.security.v1.SessionServiceCloseSessionRequest.$Shape): gatehouse.security.v1.SessionServiceCloseSessionRequest & gatehouse.security.v1.SessionServiceCloseSessionRequest.$Shape;
                static create(properties?: gatehouse.security.v1.SessionServiceCloseSessionRequest.$Properties): gatehouse.security.v1.SessionServiceCloseSessionRequest;

                /**
                 * Encodes the specified SessionServiceCloseSessionRequest message. Does not implicitly {@link gatehouse.security.v1.SessionServiceCloseSessionRequest.verify|verify} messages.
                 * @param message SessionServiceCloseSessionRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.security.v1.SessionServiceCloseSessionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SessionServiceCloseSessionRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.SessionServiceCloseSessionRequest & gatehouse.security.v1.SessionServiceCloseSessionRequest.$Shape} SessionServiceCloseSessionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.security.v1.SessionServiceCloseSessionRequest & gatehouse.security.v1.SessionServiceCloseSessionRequest.$Shape;
            }

            namespace SessionServiceCloseSessionRequest {

                /** Properties of a SessionServiceCloseSessionRequest. */
                interface $Properties {

                    /** SessionServiceCloseSessionRequest securityToken */
                    securityToken?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SessionServiceCloseSessionRequest. */
                type $Shape = gatehouse.security.v1.SessionServiceCloseSessionRequest.$Properties;
            }

            /**
             * Properties of a SessionServiceCloseSessionResponse.
             * @deprecated Use gatehouse.security.v1.SessionServiceCloseSessionResponse.$Properties instead.
             */
            interface ISessionServiceCloseSessionResponse extends gatehouse.security.v1.SessionServiceCloseSessionResponse.$Properties {
            }

            /** Represents a SessionServiceCloseSessionResponse. */
            class SessionServiceCloseSessionResponse {

                /**
                 * Constructs a new SessionServiceCloseSessionResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.security.v1.SessionServiceCloseSessionResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new SessionServiceCloseSessionResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SessionServiceCloseSessionResponse instance
                 */
                static create(properties: gatehouse.security.v1.SessionServiceCloseSessionResponse.$Shape): gatehouse.security.v1.SessionServiceCloseSessionResponse & gatehouse.security.v1.SessionServiceCloseSessionResponse.$Shape;
                static create(properties?: gatehouse.security.v1.SessionServiceCloseSessionResponse.$Properties): gatehouse.security.v1.SessionServiceCloseSessionResponse;

                /**
                 * Encodes the specified SessionServiceCloseSessionResponse message. Does not implicitly {@link gatehouse.security.v1.SessionServiceCloseSessionResponse.verify|verify} messages.
                 * @param message SessionServiceCloseSessionResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.security.v1.SessionServiceCloseSessionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SessionServiceCloseSessionResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.SessionServiceCloseSessionResponse & gatehouse.security.v1.SessionServiceCloseSessionResponse.$Shape} SessionServiceCloseSessionResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.security.v1.SessionServiceCloseSessionResponse & gatehouse.security.v1.SessionServiceCloseSessionResponse.$Shape;
            }

            namespace SessionServiceCloseSessionResponse {

                /** Properties of a SessionServiceCloseSessionResponse. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SessionServiceCloseSessionResponse. */
                type $Shape = gatehouse.security.v1.SessionServiceCloseSessionResponse.$Properties;
            }

            /**
             * Properties of a SessionServiceWatchSessionRequest.
             * @deprecated Use gatehouse.security.v1.SessionServiceWatchSessionRequest.$Properties instead.
             */
            interface ISessionServiceWatchSessionRequest extends gatehouse.security.v1.SessionServiceWatchSessionRequest.$Properties {
            }

            /** Represents a SessionServiceWatchSessionRequest. */
            class SessionServiceWatchSessionRequest {

                /**
                 * Constructs a new SessionServiceWatchSessionRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.security.v1.SessionServiceWatchSessionRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SessionServiceWatchSessionRequest securityToken. */
                securityToken: number;

                /**
                 * Creates a new SessionServiceWatchSessionRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SessionServiceWatchSessionRequest instance
                 */
                static create(properties: gatehouse.security.v1.SessionServiceWatchSessionRequest.$Shape): gatehouse.security.v1.SessionServiceWatchSessionRequest & gatehouse.security.v1.SessionServiceWatchSessionRequest.$Shape;
                static create(properties?: gatehouse.security.v1.SessionServiceWatchSessionRequest.$Properties): gatehouse.security.v1.SessionServiceWatchSessionRequest;

                /**
                 * Encodes the specified SessionServiceWatchSessionRequest message. Does not implicitly {@link gatehouse.security.v1.SessionServiceWatchSessionRequest.verify|verify} messages.
                 * @param message SessionServiceWatchSessionRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.security.v1.SessionServiceWatchSessionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SessionServiceWatchSessionRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.SessionServiceWatchSessionRequest & gatehouse.security.v1.SessionServiceWatchSessionRequest.$Shape} SessionServiceWatchSessionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.security.v1.SessionServiceWatchSessionRequest & gatehouse.security.v1.SessionServiceWatchSessionRequest.$Shape;
            }

            namespace SessionServiceWatchSessionRequest {

                /** Properties of a SessionServiceWatchSessionRequest. */
                interface $Properties {

                    /** SessionServiceWatchSessionRequest securityToken */
                    securityToken?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SessionServiceWatchSessionRequest. */
                type $Shape = gatehouse.security.v1.SessionServiceWatchSessionRequest.$Properties;
            }

            /**
             * Properties of a SessionServiceWatchSessionResponse.
             * @deprecated Use gatehouse.security.v1.SessionServiceWatchSessionResponse.$Properties instead.
             */
            interface ISessionServiceWatchSessionResponse extends gatehouse.security.v1.SessionServiceWatchSessionResponse.$Properties {
            }

            /** Represents a SessionServiceWatchSessionResponse. */
            class SessionServiceWatchSessionResponse {

                /**
                 * Constructs a new SessionServiceWatchSessionResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.security.v1.SessionServiceWatchSessionResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SessionServiceWatchSessionResponse kind. */
                kind: gatehouse.security.v1.SessionEventKind;

                /** SessionServiceWatchSessionResponse endReason. */
                endReason: gatehouse.security.v1.SessionEndReason;

                /** SessionServiceWatchSessionResponse session. */
                session?: (gatehouse.security.v1.Session.$Properties|null);

                /**
                 * Creates a new SessionServiceWatchSessionResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SessionServiceWatchSessionResponse instance
                 */
                static create(properties: gatehouse.security.v1.SessionServiceWatchSessionResponse.$Shape): gatehouse.security.v1.SessionServiceWatchSessionResponse & gatehouse.security.v1.SessionServiceWatchSessionResponse.$Shape;
                static create(properties?: gatehouse.security.v1.SessionServiceWatchSessionResponse.$Properties): gatehouse.security.v1.SessionServiceWatchSessionResponse;

                /**
                 * Encodes the specified SessionServiceWatchSessionResponse message. Does not implicitly {@link gatehouse.security.v1.SessionServiceWatchSessionResponse.verify|verify} messages.
                 * @param message SessionServiceWatchSessionResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.security.v1.SessionServiceWatchSessionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SessionServiceWatchSessionResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.SessionServiceWatchSessionResponse & gatehouse.security.v1.SessionServiceWatchSessionResponse.$Shape} SessionServiceWatchSessionResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.security.v1.SessionServiceWatchSessionResponse & gatehouse.security.v1.SessionServiceWatchSessionResponse.$Shape;
            }

            namespace SessionServiceWatchSessionResponse {

                /** Properties of a SessionServiceWatchSessionResponse. */
                interface $Properties {

                    /** SessionServiceWatchSessionResponse kind */
                    kind?: (gatehouse.security.v1.SessionEventKind|null);

                    /** SessionServiceWatchSessionResponse endReason */
                    endReason?: (gatehouse.security.v1.SessionEndReason|null);

                    /** SessionServiceWatchSessionResponse session */
                    session?: (gatehouse.security.v1.Session.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SessionServiceWatchSessionResponse. */
                type $Shape = gatehouse.security.v1.SessionServiceWatchSessionResponse.$Properties;
            }

            /**
             * Properties of a SessionServiceGetNoticeRequest.
             * @deprecated Use gatehouse.security.v1.SessionServiceGetNoticeRequest.$Properties instead.
             */
            interface ISessionServiceGetNoticeRequest extends gatehouse.security.v1.SessionServiceGetNoticeRequest.$Properties {
            }

            /** Represents a SessionServiceGetNoticeRequest. */
            class SessionServiceGetNoticeRequest {

                /**
                 * Constructs a new SessionServiceGetNoticeRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.security.v1.SessionServiceGetNoticeRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new SessionServiceGetNoticeRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SessionServiceGetNoticeRequest instance
                 */
                static create(properties: gatehouse.security.v1.SessionServiceGetNoticeRequest.$Shape): gatehouse.security.v1.SessionServiceGetNoticeRequest & gatehouse.security.v1.SessionServiceGetNoticeRequest.$Shape;
                static create(properties?: gatehouse.security.v1.SessionServiceGetNoticeRequest.$Properties): gatehouse.security.v1.SessionServiceGetNoticeRequest;

                /**
                 * Encodes the specified SessionServiceGetNoticeRequest message. Does not implicitly {@link gatehouse.security.v1.SessionServiceGetNoticeRequest.verify|verify} messages.
                 * @param message SessionServiceGetNoticeRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.security.v1.SessionServiceGetNoticeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SessionServiceGetNoticeRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.SessionServiceGetNoticeRequest & gatehouse.security.v1.SessionServiceGetNoticeRequest.$Shape} SessionServiceGetNoticeRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.security.v1.SessionServiceGetNoticeRequest & gatehouse.security.v1.SessionServiceGetNoticeRequest.$Shape;
            }

            namespace SessionServiceGetNoticeRequest {

                /** Properties of a SessionServiceGetNoticeRequest. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SessionServiceGetNoticeRequest. */
                type $Shape = gatehouse.security.v1.SessionServiceGetNoticeRequest.$Properties;
            }

            /**
             * Properties of a SessionServiceGetNoticeResponse.
             * @deprecated Use gatehouse.security.v1.SessionServiceGetNoticeResponse.$Properties instead.
             */
            interface ISessionServiceGetNoticeResponse extends gatehouse.security.v1.SessionServiceGetNoticeResponse.$Properties {
            }

            /** Represents a SessionServiceGetNoticeResponse. */
            class SessionServiceGetNoticeResponse {

                /**
                 * Constructs a new SessionServiceGetNoticeResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.security.v1.SessionServiceGetNoticeResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SessionServiceGetNoticeResponse text. */
                text: string;

                /**
                 * Creates a new SessionServiceGetNoticeResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SessionServiceGetNoticeResponse instance
                 */
                static create(properties: gatehouse.security.v1.SessionServiceGetNoticeResponse.$Shape): gatehouse.security.v1.SessionServiceGetNoticeResponse & gatehouse.security.v1.SessionServiceGetNoticeResponse.$Shape;
                static create(properties?: gatehouse.security.v1.SessionServiceGetNoticeResponse.$Properties): gatehouse.security.v1.SessionServiceGetNoticeResponse;

                /**
                 * Encodes the specified SessionServiceGetNoticeResponse message. Does not implicitly {@link gatehouse.security.v1.SessionServiceGetNoticeResponse.verify|verify} messages.
                 * @param message SessionServiceGetNoticeResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.security.v1.SessionServiceGetNoticeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SessionServiceGetNoticeResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.SessionServiceGetNoticeResponse & gatehouse.security.v1.SessionServiceGetNoticeResponse.$Shape} SessionServiceGetNoticeResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.security.v1.SessionServiceGetNoticeResponse & gatehouse.security.v1.SessionServiceGetNoticeResponse.$Shape;
            }

            namespace SessionServiceGetNoticeResponse {

                /** Properties of a SessionServiceGetNoticeResponse. */
                interface $Properties {

                    /** SessionServiceGetNoticeResponse text */
                    text?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SessionServiceGetNoticeResponse. */
                type $Shape = gatehouse.security.v1.SessionServiceGetNoticeResponse.$Properties;
            }
        }
    }
}

/** Namespace google. */
export namespace google {

    /** Namespace protobuf. */
    namespace protobuf {

        /**
         * Properties of a Duration.
         * @deprecated Use google.protobuf.Duration.$Properties instead.
         */
        interface IDuration extends google.protobuf.Duration.$Properties {
        }

        /** Represents a Duration. */
        class Duration {

            /**
             * Constructs a new Duration.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Duration.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Duration seconds. */
            seconds: (number|Long);

            /** Duration nanos. */
            nanos: number;

            /**
             * Creates a new Duration instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Duration instance
             */
            static create(properties: google.protobuf.Duration.$Shape): google.protobuf.Duration & google.protobuf.Duration.$Shape;
            static create(properties?: google.protobuf.Duration.$Properties): google.protobuf.Duration;

            /**
             * Encodes the specified Duration message. Does not implicitly {@link google.protobuf.Duration.verify|verify} messages.
             * @param message Duration message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Duration.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Duration message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Duration & google.protobuf.Duration.$Shape} Duration
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Duration & google.protobuf.Duration.$Shape;
        }

        namespace Duration {

            /** Properties of a Duration. */
            interface $Properties {

                /** Duration seconds */
                seconds?: (number|Long|null);

                /** Duration nanos */
                nanos?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Duration. */
            type $Shape = google.protobuf.Duration.$Properties;
        }

        /**
         * Properties of a Timestamp.
         * @deprecated Use google.protobuf.Timestamp.$Properties instead.
         */
        interface ITimestamp extends google.protobuf.Timestamp.$Properties {
        }

        /** Represents a Timestamp. */
        class Timestamp {

            /**
             * Constructs a new Timestamp.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Timestamp.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Timestamp seconds. */
            seconds: (number|Long);

            /** Timestamp nanos. */
            nanos: number;

            /**
             * Creates a new Timestamp instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Timestamp instance
             */
            static create(properties: google.protobuf.Timestamp.$Shape): google.protobuf.Timestamp & google.protobuf.Timestamp.$Shape;
            static create(properties?: google.protobuf.Timestamp.$Properties): google.protobuf.Timestamp;

            /**
             * Encodes the specified Timestamp message. Does not implicitly {@link google.protobuf.Timestamp.verify|verify} messages.
             * @param message Timestamp message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Timestamp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Timestamp message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Timestamp & google.protobuf.Timestamp.$Shape} Timestamp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Timestamp & google.protobuf.Timestamp.$Shape;
        }

        namespace Timestamp {

            /** Properties of a Timestamp. */
            interface $Properties {

                /** Timestamp seconds */
                seconds?: (number|Long|null);

                /** Timestamp nanos */
                nanos?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Timestamp. */
            type $Shape = google.protobuf.Timestamp.$Properties;
        }

        /**
         * Properties of an Any.
         * @deprecated Use google.protobuf.Any.$Properties instead.
         */
        interface IAny extends google.protobuf.Any.$Properties {
        }

        /** Represents an Any. */
        class Any {

            /**
             * Constructs a new Any.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Any.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Any type_url. */
            type_url: string;

            /** Any value. */
            value: Uint8Array;

            /**
             * Creates a new Any instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Any instance
             */
            static create(properties: google.protobuf.Any.$Shape): google.protobuf.Any & google.protobuf.Any.$Shape;
            static create(properties?: google.protobuf.Any.$Properties): google.protobuf.Any;

            /**
             * Encodes the specified Any message. Does not implicitly {@link google.protobuf.Any.verify|verify} messages.
             * @param message Any message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Any.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Any message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Any & google.protobuf.Any.$Shape} Any
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Any & google.protobuf.Any.$Shape;
        }

        namespace Any {

            /** Properties of an Any. */
            interface $Properties {

                /** Any type_url */
                type_url?: (string|null);

                /** Any value */
                value?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Any. */
            type $Shape = google.protobuf.Any.$Properties;
        }
    }

    /** Namespace rpc. */
    namespace rpc {

        /**
         * Properties of an ErrorInfo.
         * @deprecated Use google.rpc.ErrorInfo.$Properties instead.
         */
        interface IErrorInfo extends google.rpc.ErrorInfo.$Properties {
        }

        /** Represents an ErrorInfo. */
        class ErrorInfo {

            /**
             * Constructs a new ErrorInfo.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.rpc.ErrorInfo.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ErrorInfo reason. */
            reason: string;

            /** ErrorInfo domain. */
            domain: string;

            /** ErrorInfo metadata. */
            metadata: { [k: string]: string };

            /**
             * Creates a new ErrorInfo instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ErrorInfo instance
             */
            static create(properties: google.rpc.ErrorInfo.$Shape): google.rpc.ErrorInfo & google.rpc.ErrorInfo.$Shape;
            static create(properties?: google.rpc.ErrorInfo.$Properties): google.rpc.ErrorInfo;

            /**
             * Encodes the specified ErrorInfo message. Does not implicitly {@link google.rpc.ErrorInfo.verify|verify} messages.
             * @param message ErrorInfo message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.rpc.ErrorInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ErrorInfo message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.rpc.ErrorInfo & google.rpc.ErrorInfo.$Shape} ErrorInfo
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.rpc.ErrorInfo & google.rpc.ErrorInfo.$Shape;
        }

        namespace ErrorInfo {

            /** Properties of an ErrorInfo. */
            interface $Properties {

                /** ErrorInfo reason */
                reason?: (string|null);

                /** ErrorInfo domain */
                domain?: (string|null);

                /** ErrorInfo metadata */
                metadata?: ({ [k: string]: string }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ErrorInfo. */
            type $Shape = google.rpc.ErrorInfo.$Properties;
        }

        /**
         * Properties of a Status.
         * @deprecated Use google.rpc.Status.$Properties instead.
         */
        interface IStatus extends google.rpc.Status.$Properties {
        }

        /** Represents a Status. */
        class Status {

            /**
             * Constructs a new Status.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.rpc.Status.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Status code. */
            code: number;

            /** Status message. */
            message: string;

            /** Status details. */
            details: google.protobuf.Any.$Properties[];

            /**
             * Creates a new Status instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Status instance
             */
            static create(properties: google.rpc.Status.$Shape): google.rpc.Status & google.rpc.Status.$Shape;
            static create(properties?: google.rpc.Status.$Properties): google.rpc.Status;

            /**
             * Encodes the specified Status message. Does not implicitly {@link google.rpc.Status.verify|verify} messages.
             * @param message Status message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.rpc.Status.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Status message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.rpc.Status & google.rpc.Status.$Shape} Status
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.rpc.Status & google.rpc.Status.$Shape;
        }

        namespace Status {

            /** Properties of a Status. */
            interface $Properties {

                /** Status code */
                code?: (number|null);

                /** Status message */
                message?: (string|null);

                /** Status details */
                details?: (google.protobuf.Any.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Status. */
            type $Shape = google.rpc.Status.$Properties;
        }
    }
}

/** Namespace grpc. */
export namespace grpc {

    /** Namespace health. */
    namespace health {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a HealthCheckRequest.
             * @deprecated Use grpc.health.v1.HealthCheckRequest.$Properties instead.
             */
            interface IHealthCheckRequest extends grpc.health.v1.HealthCheckRequest.$Properties {
            }

            /** Represents a HealthCheckRequest. */
            class HealthCheckRequest {

                /**
                 * Constructs a new HealthCheckRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: grpc.health.v1.HealthCheckRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** HealthCheckRequest service. */
                service: string;

                /**
                 * Creates a new HealthCheckRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns HealthCheckRequest instance
                 */
                static create(properties: grpc.health.v1.HealthCheckRequest.$Shape): grpc.health.v1.HealthCheckRequest & grpc.health.v1.HealthCheckRequest.$Shape;
                static create(properties?: grpc.health.v1.HealthCheckRequest.$Properties): grpc.health.v1.HealthCheckRequest;

                /**
                 * Encodes the specified HealthCheckRequest message. Does not implicitly {@link grpc.health.v1.HealthCheckRequest.verify|verify} messages.
                 * @param message HealthCheckRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: grpc.health.v1.HealthCheckRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HealthCheckRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {grpc.health.v1.HealthCheckRequest & grpc.health.v1.HealthCheckRequest.$Shape} HealthCheckRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): grpc.health.v1.HealthCheckRequest & grpc.health.v1.HealthCheckRequest.$Shape;
            }

            namespace HealthCheckRequest {

                /** Properties of a HealthCheckRequest. */
                interface $Properties {

                    /** HealthCheckRequest service */
                    service?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a HealthCheckRequest. */
                type $Shape = grpc.health.v1.HealthCheckRequest.$Properties;
            }

            /**
             * Properties of a HealthCheckResponse.
             * @deprecated Use grpc.health.v1.HealthCheckResponse.$Properties instead.
             */
            interface IHealthCheckResponse extends grpc.health.v1.HealthCheckResponse.$Properties {
            }

            /** Represents a HealthCheckResponse. */
            class HealthCheckResponse {

                /**
                 * Constructs a new HealthCheckResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: grpc.health.v1.HealthCheckResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** HealthCheckResponse status. */
                status: grpc.health.v1.HealthCheckResponse.ServingStatus;

                /**
                 * Creates a new HealthCheckResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns HealthCheckResponse instance
                 */
                static create(properties: grpc.health.v1.HealthCheckResponse.$Shape): grpc.health.v1.HealthCheckResponse & grpc.health.v1.HealthCheckResponse.$Shape;
                static create(properties?: grpc.health.v1.HealthCheckResponse.$Properties): grpc.health.v1.HealthCheckResponse;

                /**
                 * Encodes the specified HealthCheckResponse message. Does not implicitly {@link grpc.health.v1.HealthCheckResponse.verify|verify} messages.
                 * @param message HealthCheckResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: grpc.health.v1.HealthCheckResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HealthCheckResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {grpc.health.v1.HealthCheckResponse & grpc.health.v1.HealthCheckResponse.$Shape} HealthCheckResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): grpc.health.v1.HealthCheckResponse & grpc.health.v1.HealthCheckResponse.$Shape;
            }

            namespace HealthCheckResponse {

                /** Properties of a HealthCheckResponse. */
                interface $Properties {

                    /** HealthCheckResponse status */
                    status?: (grpc.health.v1.HealthCheckResponse.ServingStatus|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a HealthCheckResponse. */
                type $Shape = grpc.health.v1.HealthCheckResponse.$Properties;

                /** ServingStatus enum. */
                enum ServingStatus {

                    /** UNKNOWN value */
                    UNKNOWN = 0,

                    /** SERVING value */
                    SERVING = 1,

                    /** NOT_SERVING value */
                    NOT_SERVING = 2,

                    /** SERVICE_UNKNOWN value */
                    SERVICE_UNKNOWN = 3
                }
            }

            /**
             * Properties of a HealthListRequest.
             * @deprecated Use grpc.health.v1.HealthListRequest.$Properties instead.
             */
            interface IHealthListRequest extends grpc.health.v1.HealthListRequest.$Properties {
            }

            /** Represents a HealthListRequest. */
            class HealthListRequest {

                /**
                 * Constructs a new HealthListRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: grpc.health.v1.HealthListRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new HealthListRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns HealthListRequest instance
                 */
                static create(properties: grpc.health.v1.HealthListRequest.$Shape): grpc.health.v1.HealthListRequest & grpc.health.v1.HealthListRequest.$Shape;
                static create(properties?: grpc.health.v1.HealthListRequest.$Properties): grpc.health.v1.HealthListRequest;

                /**
                 * Encodes the specified HealthListRequest message. Does not implicitly {@link grpc.health.v1.HealthListRequest.verify|verify} messages.
                 * @param message HealthListRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: grpc.health.v1.HealthListRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HealthListRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {grpc.health.v1.HealthListRequest & grpc.health.v1.HealthListRequest.$Shape} HealthListRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): grpc.health.v1.HealthListRequest & grpc.health.v1.HealthListRequest.$Shape;
            }

            namespace HealthListRequest {

                /** Properties of a HealthListRequest. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a HealthListRequest. */
                type $Shape = grpc.health.v1.HealthListRequest.$Properties;
            }

            /**
             * Properties of a HealthListResponse.
             * @deprecated Use grpc.health.v1.HealthListResponse.$Properties instead.
             */
            interface IHealthListResponse extends grpc.health.v1.HealthListResponse.$Properties {
            }

            /** Represents a HealthListResponse. */
            class HealthListResponse {

                /**
                 * Constructs a new HealthListResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: grpc.health.v1.HealthListResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** HealthListResponse statuses. */
                statuses: { [k: string]: grpc.health.v1.HealthCheckResponse.$Properties };

                /**
                 * Creates a new HealthListResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns HealthListResponse instance
                 */
                static create(properties: grpc.health.v1.HealthListResponse.$Shape): grpc.health.v1.HealthListResponse & grpc.health.v1.HealthListResponse.$Shape;
                static create(properties?: grpc.health.v1.HealthListResponse.$Properties): grpc.health.v1.HealthListResponse;

                /**
                 * Encodes the specified HealthListResponse message. Does not implicitly {@link grpc.health.v1.HealthListResponse.verify|verify} messages.
                 * @param message HealthListResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: grpc.health.v1.HealthListResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HealthListResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {grpc.health.v1.HealthListResponse & grpc.health.v1.HealthListResponse.$Shape} HealthListResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): grpc.health.v1.HealthListResponse & grpc.health.v1.HealthListResponse.$Shape;
            }

            namespace HealthListResponse {

                /** Properties of a HealthListResponse. */
                interface $Properties {

                    /** HealthListResponse statuses */
                    statuses?: ({ [k: string]: grpc.health.v1.HealthCheckResponse.$Properties }|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a HealthListResponse. */
                type $Shape = grpc.health.v1.HealthListResponse.$Properties;
            }
        }
    }

    /** Namespace reflection. */
    namespace reflection {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a ServerReflectionRequest.
             * @deprecated Use grpc.reflection.v1.ServerReflectionRequest.$Properties instead.
             */
            interface IServerReflectionRequest extends grpc.reflection.v1.ServerReflectionRequest.$Properties {
            }

            /** Represents a ServerReflectionRequest. */
            class ServerReflectionRequest {

                /**
                 * Constructs a new ServerReflectionRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: grpc.reflection.v1.ServerReflectionRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ServerReflectionRequest host. */
                host: string;

                /** ServerReflectionRequest fileByFilename. */
                fileByFilename?: (string|null);

                /** ServerReflectionRequest fileContainingSymbol. */
                fileContainingSymbol?: (string|null);

                /** ServerReflectionRequest fileContainingExtension. */
                fileContainingExtension?: (grpc.reflection.v1.ExtensionRequest.$Properties|null);

                /** ServerReflectionRequest allExtensionNumbersOfType. */
                allExtensionNumbersOfType?: (string|null);

                /** ServerReflectionRequest listServices. */
                listServices?: (string|null);

                /** ServerReflectionRequest messageRequest. */
                messageRequest?: ("fileByFilename"|"fileContainingSymbol"|"fileContainingExtension"|"allExtensionNumbersOfType"|"listServices");

                /**
                 * Creates a new ServerReflectionRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ServerReflectionRequest instance
                 */
                static create(properties: grpc.reflection.v1.ServerReflectionRequest.$Shape): grpc.reflection.v1.ServerReflectionRequest & grpc.reflection.v1.ServerReflectionRequest.$Shape;
                static create(properties?: grpc.reflection.v1.ServerReflectionRequest.$Properties): grpc.reflection.v1.ServerReflectionRequest;

                /**
                 * Encodes the specified ServerReflectionRequest message. Does not implicitly {@link grpc.reflection.v1.ServerReflectionRequest.verify|verify} messages.
                 * @param message ServerReflectionRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: grpc.reflection.v1.ServerReflectionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ServerReflectionRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {grpc.reflection.v1.ServerReflectionRequest & grpc.reflection.v1.ServerReflectionRequest.$Shape} ServerReflectionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): grpc.reflection.v1.ServerReflectionRequest & grpc.reflection.v1.ServerReflectionRequest.$Shape;
            }

            namespace ServerReflectionRequest {

                /** Properties of a ServerReflectionRequest. */
                interface $Properties {

                    /** ServerReflectionRequest host */
                    host?: (string|null);

                    /** ServerReflectionRequest fileByFilename */
                    fileByFilename?: (string|null);

                    /** ServerReflectionRequest fileContainingSymbol */
                    fileContainingSymbol?: (string|null);

                    /** ServerReflectionRequest fileContainingExtension */
                    fileContainingExtension?: (grpc.reflection.v1.ExtensionRequest.$Properties|null);

                    /** ServerReflectionRequest allExtensionNumbersOfType */
                    allExtensionNumbersOfType?: (string|null);

                    /** ServerReflectionRequest listServices */
                    listServices?: (string|null);

                    /** ServerReflectionRequest messageRequest */
                    messageRequest?: ("fileByFilename"|"fileContainingSymbol"|"fileContainingExtension"|"allExtensionNumbersOfType"|"listServices");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a ServerReflectionRequest. */
                type $Shape = {
                  host?: string|null;
                  fileByFilename?: string|null;
                  fileContainingSymbol?: string|null;
                  fileContainingExtension?: grpc.reflection.v1.ExtensionRequest.$Shape|null;
                  allExtensionNumbersOfType?: string|null;
                  listServices?: string|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ messageRequest?: undefined; fileByFilename?: null; fileContainingSymbol?: null; fileContainingExtension?: null; allExtensionNumbersOfType?: null; listServices?: null }|{ messageRequest?: "fileByFilename"; fileByFilename: string; fileContainingSymbol?: null; fileContainingExtension?: null; allExtensionNumbersOfType?: null; listServices?: null }|{ messageRequest?: "fileContainingSymbol"; fileByFilename?: null; fileContainingSymbol: string; fileContainingExtension?: null; allExtensionNumbersOfType?: null; listServices?: null }|{ messageRequest?: "fileContainingExtension"; fileByFilename?: null; fileContainingSymbol?: null; fileContainingExtension: grpc.reflection.v1.ExtensionRequest.$Shape; allExtensionNumbersOfType?: null; listServices?: null }|{ messageRequest?: "allExtensionNumbersOfType"; fileByFilename?: null; fileContainingSymbol?: null; fileContainingExtension?: null; allExtensionNumbersOfType: string; listServices?: null }|{ messageRequest?: "listServices"; fileByFilename?: null; fileContainingSymbol?: null; fileContainingExtension?: null; allExtensionNumbersOfType?: null; listServices: string })
                );
            }

            /**
             * Properties of an ExtensionRequest.
             * @deprecated Use grpc.reflection.v1.ExtensionRequest.$Properties instead.
             */
            interface IExtensionRequest extends grpc.reflection.v1.ExtensionRequest.$Properties {
            }

            /** Represents an ExtensionRequest. */
            class ExtensionRequest {

                /**
                 * Constructs a new ExtensionRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: grpc.reflection.v1.ExtensionRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ExtensionRequest containingType. */
                containingType: string;

                /** ExtensionRequest extensionNumber. */
                extensionNumber: number;

                /**
                 * Creates a new ExtensionRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ExtensionRequest instance
                 */
                static create(properties: grpc.reflection.v1.ExtensionRequest.$Shape): grpc.reflection.v1.ExtensionRequest & grpc.reflection.v1.ExtensionRequest.$Shape;
                static create(properties?: grpc.reflection.v1.ExtensionRequest.$Properties): grpc.reflection.v1.ExtensionRequest;

                /**
                 * Encodes the specified ExtensionRequest message. Does not implicitly {@link grpc.reflection.v1.ExtensionRequest.verify|verify} messages.
                 * @param message ExtensionRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: grpc.reflection.v1.ExtensionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an ExtensionRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {grpc.reflection.v1.ExtensionRequest & grpc.reflection.v1.ExtensionRequest.$Shape} ExtensionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): grpc.reflection.v1.ExtensionRequest & grpc.reflection.v1.ExtensionRequest.$Shape;
            }

            namespace ExtensionRequest {

                /** Properties of an ExtensionRequest. */
                interface $Properties {

                    /** ExtensionRequest containingType */
                    containingType?: (string|null);

                    /** ExtensionRequest extensionNumber */
                    extensionNumber?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an ExtensionRequest. */
                type $Shape = grpc.reflection.v1.ExtensionRequest.$Properties;
            }

            /**
             * Properties of a ServerReflectionResponse.
             * @deprecated Use grpc.reflection.v1.ServerReflectionResponse.$Properties instead.
             */
            interface IServerReflectionResponse extends grpc.reflection.v1.ServerReflectionResponse.$Properties {
            }

            /** Represents a ServerReflectionResponse. */
            class ServerReflectionResponse {

                /**
                 * Constructs a new ServerReflectionResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: grpc.reflection.v1.ServerReflectionResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ServerReflectionResponse validHost. */
                validHost: string;

                /** ServerReflectionResponse originalRequest. */
                originalRequest?: (grpc.reflection.v1.ServerReflectionRequest.$Properties|null);

                /** ServerReflectionResponse fileDescriptorResponse. */
                fileDescriptorResponse?: (grpc.reflection.v1.FileDescriptorResponse.$Properties|null);

                /** ServerReflectionResponse allExtensionNumbersResponse. */
                allExtensionNumbersResponse?: (grpc.reflection.v1.ExtensionNumberResponse.$Properties|null);

                /** ServerReflectionResponse listServicesResponse. */
                listServicesResponse?: (grpc.reflection.v1.ListServiceResponse.$Properties|null);

                /** ServerReflectionResponse errorResponse. */
                errorResponse?: (grpc.reflection.v1.ErrorResponse.$Properties|null);

                /** ServerReflectionResponse messageResponse. */
                messageResponse?: ("fileDescriptorResponse"|"allExtensionNumbersResponse"|"listServicesResponse"|"errorResponse");

                /**
                 * Creates a new ServerReflectionResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ServerReflectionResponse instance
                 */
                static create(properties: grpc.reflection.v1.ServerReflectionResponse.$Shape): grpc.reflection.v1.ServerReflectionResponse & grpc.reflection.v1.ServerReflectionResponse.$Shape;
                static create(properties?: grpc.reflection.v1.ServerReflectionResponse.$Properties): grpc.reflection.v1.ServerReflectionResponse;

                /**
                 * Encodes the specified ServerReflectionResponse message. Does not implicitly {@link grpc.reflection.v1.ServerReflectionResponse.verify|verify} messages.
                 * @param message ServerReflectionResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: grpc.reflection.v1.ServerReflectionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ServerReflectionResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {grpc.reflection.v1.ServerReflectionResponse & grpc.reflection.v1.ServerReflectionResponse.$Shape} ServerReflectionResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): grpc.reflection.v1.ServerReflectionResponse & grpc.reflection.v1.ServerReflectionResponse.$Shape;
            }

            namespace ServerReflectionResponse {

                /** Properties of a ServerReflectionResponse. */
                interface $Properties {

                    /** ServerReflectionResponse validHost */
                    validHost?: (string|null);

                    /** ServerReflectionResponse originalRequest */
                    originalRequest?: (grpc.reflection.v1.ServerReflectionRequest.$Properties|null);

                    /** ServerReflectionResponse fileDescriptorResponse */
                    fileDescriptorResponse?: (grpc.reflection.v1.FileDescriptorResponse.$Properties|null);

                    /** ServerReflectionResponse allExtensionNumbersResponse */
                    allExtensionNumbersResponse?: (grpc.reflection.v1.ExtensionNumberResponse.$Properties|null);

                    /** ServerReflectionResponse listServicesResponse */
                    listServicesResponse?: (grpc.reflection.v1.ListServiceResponse.$Properties|null);

                    /** ServerReflectionResponse errorResponse */
                    errorResponse?: (grpc.reflection.v1.ErrorResponse.$Properties|null);

                    /** ServerReflectionResponse messageResponse */
                    messageResponse?: ("fileDescriptorResponse"|"allExtensionNumbersResponse"|"listServicesResponse"|"errorResponse");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a ServerReflectionResponse. */
                type $Shape = {
                  validHost?: string|null;
                  originalRequest?: grpc.reflection.v1.ServerReflectionRequest.$Shape|null;
                  fileDescriptorResponse?: grpc.reflection.v1.FileDescriptorResponse.$Shape|null;
                  allExtensionNumbersResponse?: grpc.reflection.v1.ExtensionNumberResponse.$Shape|null;
                  listServicesResponse?: grpc.reflection.v1.ListServiceResponse.$Shape|null;
                  errorResponse?: grpc.reflection.v1.ErrorResponse.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ messageResponse?: undefined; fileDescriptorResponse?: null; allExtensionNumbersResponse?: null; listServicesResponse?: null; errorResponse?: null }|{ messageResponse?: "fileDescriptorResponse"; fileDescriptorResponse: grpc.reflection.v1.FileDescriptorResponse.$Shape; allExtensionNumbersResponse?: null; listServicesResponse?: null; errorResponse?: null }|{ messageResponse?: "allExtensionNumbersResponse"; fileDescriptorResponse?: null; allExtensionNumbersResponse: grpc.reflection.v1.ExtensionNumberResponse.$Shape; listServicesResponse?: null; errorResponse?: null }|{ messageResponse?: "listServicesResponse"; fileDescriptorResponse?: null; allExtensionNumbersResponse?: null; listServicesResponse: grpc.reflection.v1.ListServiceResponse.$Shape; errorResponse?: null }|{ messageResponse?: "errorResponse"; fileDescriptorResponse?: null; allExtensionNumbersResponse?: null; listServicesResponse?: null; errorResponse: grpc.reflection.v1.ErrorResponse.$Shape })
                );
            }

            /**
             * Properties of a FileDescriptorResponse.
             * @deprecated Use grpc.reflection.v1.FileDescriptorResponse.$Properties instead.
             */
            interface IFileDescriptorResponse extends grpc.reflection.v1.FileDescriptorResponse.$Properties {
            }

            /** Represents a FileDescriptorResponse. */
            class FileDescriptorResponse {

                /**
                 * Constructs a new FileDescriptorResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: grpc.reflection.v1.FileDescriptorResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** FileDescriptorResponse fileDescriptorProto. */
                fileDescriptorProto: Uint8Array[];

                /**
                 * Creates a new FileDescriptorResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns FileDescriptorResponse instance
                 */
                static create(properties: grpc.reflection.v1.FileDescriptorResponse.$Shape): grpc.reflection.v1.FileDescriptorResponse & grpc.reflection.v1.FileDescriptorResponse.$Shape;
                static create(properties?: grpc.reflection.v1.FileDescriptorResponse.$Properties): grpc.reflection.v1.FileDescriptorResponse;

                /**
                 * Encodes the specified FileDescriptorResponse message. Does not implicitly {@link grpc.reflection.v1.FileDescriptorResponse.verify|verify} messages.
                 * @param message FileDescriptorResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: grpc.reflection.v1.FileDescriptorResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a FileDescriptorResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {grpc.reflection.v1.FileDescriptorResponse & grpc.reflection.v1.FileDescriptorResponse.$Shape} FileDescriptorResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): grpc.reflection.v1.FileDescriptorResponse & grpc.reflection.v1.FileDescriptorResponse.$Shape;
            }

            namespace FileDescriptorResponse {

                /** Properties of a FileDescriptorResponse. */
                interface $Properties {

                    /** FileDescriptorResponse fileDescriptorProto */
                    fileDescriptorProto?: (Uint8Array[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a FileDescriptorResponse. */
                type $Shape = grpc.reflection.v1.FileDescriptorResponse.$Properties;
            }

            /**
             * Properties of an ExtensionNumberResponse.
             * @deprecated Use grpc.reflection.v1.ExtensionNumberResponse.$Properties instead.
             */
            interface IExtensionNumberResponse extends grpc.reflection.v1.ExtensionNumberResponse.$Properties {
            }

            /** Represents an ExtensionNumberResponse. */
            class ExtensionNumberResponse {

                /**
                 * Constructs a new ExtensionNumberResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: grpc.reflection.v1.ExtensionNumberResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ExtensionNumberResponse baseTypeName. */
                baseTypeName: string;

                /** ExtensionNumberResponse extensionNumber. */
                extensionNumber: number[];

                /**
                 * Creates a new ExtensionNumberResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ExtensionNumberResponse instance
                 */
                static create(properties: grpc.reflection.v1.ExtensionNumberResponse.$Shape): grpc.reflection.v1.ExtensionNumberResponse & grpc.reflection.v1.ExtensionNumberResponse.$Shape;
                static create(properties?: grpc.reflection.v1.ExtensionNumberResponse.$Properties): grpc.reflection.v1.ExtensionNumberResponse;

                /**
                 * Encodes the specified ExtensionNumberResponse message. Does not implicitly {@link grpc.reflection.v1.ExtensionNumberResponse.verify|verify} messages.
                 * @param message ExtensionNumberResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: grpc.reflection.v1.ExtensionNumberResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an ExtensionNumberResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {grpc.reflection.v1.ExtensionNumberResponse & grpc.reflection.v1.ExtensionNumberResponse.$Shape} ExtensionNumberResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): grpc.reflection.v1.ExtensionNumberResponse & grpc.reflection.v1.ExtensionNumberResponse.$Shape;
            }

            namespace ExtensionNumberResponse {

                /** Properties of an ExtensionNumberResponse. */
                interface $Properties {

                    /** ExtensionNumberResponse baseTypeName */
                    baseTypeName?: (string|null);

                    /** ExtensionNumberResponse extensionNumber */
                    extensionNumber?: (number[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an ExtensionNumberResponse. */
                type $Shape = grpc.reflection.v1.ExtensionNumberResponse.$Properties;
            }

            /**
             * Properties of a ListServiceResponse.
             * @deprecated Use grpc.reflection.v1.ListServiceResponse.$Properties instead.
             */
            interface IListServiceResponse extends grpc.reflection.v1.ListServiceResponse.$Properties {
            }

            /** Represents a ListServiceResponse. */
            class ListServiceResponse {

                /**
                 * Constructs a new ListServiceResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: grpc.reflection.v1.ListServiceResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListServiceResponse service. */
                service: grpc.reflection.v1.ServiceResponse.$Properties[];

                /**
                 * Creates a new ListServiceResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListServiceResponse instance
                 */
                static create(properties: grpc.reflection.v1.ListServiceResponse.$Shape): grpc.reflection.v1.ListServiceResponse & grpc.reflection.v1.ListServiceResponse.$Shape;
                static create(properties?: grpc.reflection.v1.ListServiceResponse.$Properties): grpc.reflection.v1.ListServiceResponse;

                /**
                 * Encodes the specified ListServiceResponse message. Does not implicitly {@link grpc.reflection.v1.ListServiceResponse.verify|verify} messages.
                 * @param message ListServiceResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: grpc.reflection.v1.ListServiceResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListServiceResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {grpc.reflection.v1.ListServiceResponse & grpc.reflection.v1.ListServiceResponse.$Shape} ListServiceResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): grpc.reflection.v1.ListServiceResponse & grpc.reflection.v1.ListServiceResponse.$Shape;
            }

            namespace ListServiceResponse {

                /** Properties of a ListServiceResponse. */
                interface $Properties {

                    /** ListServiceResponse service */
                    service?: (grpc.reflection.v1.ServiceResponse.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListServiceResponse. */
                type $Shape = grpc.reflection.v1.ListServiceResponse.$Properties;
            }

            /**
             * Properties of a ServiceResponse.
             * @deprecated Use grpc.reflection.v1.ServiceResponse.$Properties instead.
             */
            interface IServiceResponse extends grpc.reflection.v1.ServiceResponse.$Properties {
            }

            /** Represents a ServiceResponse. */
            class ServiceResponse {

                /**
                 * Constructs a new ServiceResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: grpc.reflection.v1.ServiceResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ServiceResponse name. */
                name: string;

                /**
                 * Creates a new ServiceResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ServiceResponse instance
                 */
                static create(properties: grpc.reflection.v1.ServiceResponse.$Shape): grpc.reflection.v1.ServiceResponse & grpc.reflection.v1.ServiceResponse.$Shape;
                static create(properties?: grpc.reflection.v1.ServiceResponse.$Properties): grpc.reflection.v1.ServiceResponse;

                /**
                 * Encodes the specified ServiceResponse message. Does not implicitly {@link grpc.reflection.v1.ServiceResponse.verify|verify} messages.
                 * @param message ServiceResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: grpc.reflection.v1.ServiceResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ServiceResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {grpc.reflection.v1.ServiceResponse & grpc.reflection.v1.ServiceResponse.$Shape} ServiceResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): grpc.reflection.v1.ServiceResponse & grpc.reflection.v1.ServiceResponse.$Shape;
            }

            namespace ServiceResponse {

                /** Properties of a ServiceResponse. */
                interface $Properties {

                    /** ServiceResponse name */
                    name?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ServiceResponse. */
                type $Shape = grpc.reflection.v1.ServiceResponse.$Properties;
            }

            /**
             * Properties of an ErrorResponse.
             * @deprecated Use grpc.reflection.v1.ErrorResponse.$Properties instead.
             */
            interface IErrorResponse extends grpc.reflection.v1.ErrorResponse.$Properties {
            }

            /** Represents an ErrorResponse. */
            class ErrorResponse {

                /**
                 * Constructs a new ErrorResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: grpc.reflection.v1.ErrorResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ErrorResponse errorCode. */
                errorCode: number;

                /** ErrorResponse errorMessage. */
                errorMessage: string;

                /**
                 * Creates a new ErrorResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ErrorResponse instance
                 */
                static create(properties: grpc.reflection.v1.ErrorResponse.$Shape): grpc.reflection.v1.ErrorResponse & grpc.reflection.v1.ErrorResponse.$Shape;
                static create(properties?: grpc.reflection.v1.ErrorResponse.$Properties): grpc.reflection.v1.ErrorResponse;

                /**
                 * Encodes the specified ErrorResponse message. Does not implicitly {@link grpc.reflection.v1.ErrorResponse.verify|verify} messages.
                 * @param message ErrorResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: grpc.reflection.v1.ErrorResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an ErrorResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {grpc.reflection.v1.ErrorResponse & grpc.reflection.v1.ErrorResponse.$Shape} ErrorResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): grpc.reflection.v1.ErrorResponse & grpc.reflection.v1.ErrorResponse.$Shape;
            }

            namespace ErrorResponse {

                /** Properties of an ErrorResponse. */
                interface $Properties {

                    /** ErrorResponse errorCode */
                    errorCode?: (number|null);

                    /** ErrorResponse errorMessage */
                    errorMessage?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an ErrorResponse. */
                type $Shape = grpc.reflection.v1.ErrorResponse.$Properties;
            }
        }
    }
}
