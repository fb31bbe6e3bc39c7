import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace Arp. */
export namespace Arp {

    /** Namespace Device. */
    namespace Device {

        /** Namespace Interface. */
        namespace Interface {

            /** Namespace Services. */
            namespace Services {

                /** Namespace Grpc. */
                namespace Grpc {

                    /**
                     * Properties of a IDeviceInfoServiceGetItemRequest.
                     * @deprecated Use Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemRequest.$Properties instead.
                     */
                    interface IIDeviceInfoServiceGetItemRequest extends Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemRequest.$Properties {
                    }

                    /** Represents a IDeviceInfoServiceGetItemRequest. */
                    class IDeviceInfoServiceGetItemRequest {

                        /**
                         * Constructs a new IDeviceInfoServiceGetItemRequest.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemRequest.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** IDeviceInfoServiceGetItemRequest identifier. */
                        identifier: string;

                        /**
                         * Creates a new IDeviceInfoServiceGetItemRequest instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns IDeviceInfoServiceGetItemRequest instance
                         */
                        static create(properties: Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemRequest.$Shape): Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemRequest & Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemRequest.$Shape;
                        static create(properties?: Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemRequest.$Properties): Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemRequest;

                        /**
                         * Encodes the specified IDeviceInfoServiceGetItemRequest message. Does not implicitly {@link Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemRequest.verify|verify} messages.
                         * @param message IDeviceInfoServiceGetItemRequest message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a IDeviceInfoServiceGetItemRequest message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemRequest & Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemRequest.$Shape} IDeviceInfoServiceGetItemRequest
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemRequest & Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemRequest.$Shape;
                    }

                    namespace IDeviceInfoServiceGetItemRequest {

                        /** Properties of a IDeviceInfoServiceGetItemRequest. */
                        interface $Properties {

                            /** IDeviceInfoServiceGetItemRequest identifier */
                            identifier?: (string|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a IDeviceInfoServiceGetItemRequest. */
                        type $Shape = Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemRequest.$Properties;
                    }

                    /**
                     * Properties of a IDeviceInfoServiceGetItemResponse.
                     * @deprecated Use Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemResponse.$Properties instead.
                     */
                    interface IIDeviceInfoServiceGetItemResponse extends Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemResponse.$Properties {
                    }

                    /** Represents a IDeviceInfoServiceGetItemResponse. */
                    class IDeviceInfoServiceGetItemResponse {

                        /**
                         * Constructs a new IDeviceInfoServiceGetItemResponse.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemResponse.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** IDeviceInfoServiceGetItemResponse _ReturnValue. */
                        _ReturnValue?: (Arp.Type.Grpc.ObjectType.$Properties|null);

                        /**
                         * Creates a new IDeviceInfoServiceGetItemResponse instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns IDeviceInfoServiceGetItemResponse instance
                         */
                        static create(properties: Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemResponse.$Shape): Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemResponse & Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemResponse.$Shape;
                        static create(properties?: Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemResponse.$Properties): Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemResponse;

                        /**
                         * Encodes the specified IDeviceInfoServiceGetItemResponse message. Does not implicitly {@link Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemResponse.verify|verify} messages.
                         * @param message IDeviceInfoServiceGetItemResponse message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a IDeviceInfoServiceGetItemResponse message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemResponse & Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemResponse.$Shape} IDeviceInfoServiceGetItemResponse
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemResponse & Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemResponse.$Shape;
                    }

                    namespace IDeviceInfoServiceGetItemResponse {

                        /** Properties of a IDeviceInfoServiceGetItemResponse. */
                        interface $Properties {

                            /** IDeviceInfoServiceGetItemResponse _ReturnValue */
                            _ReturnValue?: (Arp.Type.Grpc.ObjectType.$Properties|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a IDeviceInfoServiceGetItemResponse. */
                        type $Shape = {
                          _ReturnValue?: Arp.Type.Grpc.ObjectType.$Shape|null;
                          $unknowns?: Uint8Array[];
                        };
                    }

                    /**
                     * Properties of a IDeviceInfoServiceGetItemsRequest.
                     * @deprecated Use Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsRequest.$Properties instead.
                     */
                    interface IIDeviceInfoServiceGetItemsRequest extends Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsRequest.$Properties {
                    }

                    /** Represents a IDeviceInfoServiceGetItemsRequest. */
                    class IDeviceInfoServiceGetItemsRequest {

                        /**
                         * Constructs a new IDeviceInfoServiceGetItemsRequest.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsRequest.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** IDeviceInfoServiceGetItemsRequest identifiers. */
                        identifiers: string[];

                        /**
                         * Creates a new IDeviceInfoServiceGetItemsRequest instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns IDeviceInfoServiceGetItemsRequest instance
                         */
                        static create(properties: Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsRequest.$Shape): Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsRequest & Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsRequest.$Shape;
                        static create(properties?: Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsRequest.$Properties): Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsRequest;

                        /**
                         * Encodes the specified IDeviceInfoServiceGetItemsRequest message. Does not implicitly {@link Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsRequest.verify|verify} messages.
                         * @param message IDeviceInfoServiceGetItemsRequest message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a IDeviceInfoServiceGetItemsRequest message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsRequest & Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsRequest.$Shape} IDeviceInfoServiceGetItemsRequest
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsRequest & Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsRequest.$Shape;
                    }

                    namespace IDeviceInfoServiceGetItemsRequest {

                        /** Properties of a IDeviceInfoServiceGetItemsRequest. */
                        interface $Properties {

                            /** IDeviceInfoServiceGetItemsRequest identifiers */
                            identifiers?: (string[]|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a IDeviceInfoServiceGetItemsRequest. */
                        type $Shape = Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsRequest.$Properties;
                    }

                    /**
                     * Properties of a IDeviceInfoServiceGetItemsResponse.
                     * @deprecated Use Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsResponse.$Properties instead.
                     */
                    interface IIDeviceInfoServiceGetItemsResponse extends Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsResponse.$Properties {
                    }

                    /** Represents a IDeviceInfoServiceGetItemsResponse. */
                    class IDeviceInfoServiceGetItemsResponse {

                        /**
                         * Constructs a new IDeviceInfoServiceGetItemsResponse.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsResponse.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** IDeviceInfoServiceGetItemsResponse _ReturnValue. */
                        _ReturnValue: Arp.Type.Grpc.ObjectType.$Properties[];

                        /**
                         * Creates a new IDeviceInfoServiceGetItemsResponse instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns IDeviceInfoServiceGetItemsResponse instance
                         */
                        static create(properties: Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsResponse.$Shape): Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsResponse & Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsResponse.$Shape;
                        static create(properties?: Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsResponse.$Properties): Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsResponse;

                        /**
                         * Encodes the specified IDeviceInfoServiceGetItemsResponse message. Does not implicitly {@link Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsResponse.verify|verify} messages.
                         * @param message IDeviceInfoServiceGetItemsResponse message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a IDeviceInfoServiceGetItemsResponse message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsResponse & Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsResponse.$Shape} IDeviceInfoServiceGetItemsResponse
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsResponse & Arp.Device.Interface.Services.Grpc.IDeviceInfoServiceGetItemsResponse.$Shape;
                    }

                    namespace IDeviceInfoServiceGetItemsResponse {

                        /** Properties of a IDeviceInfoServiceGetItemsResponse. */
                        interface $Properties {

                            /** IDeviceInfoServiceGetItemsResponse _ReturnValue */
                            _ReturnValue?: (Arp.Type.Grpc.ObjectType.$Properties[]|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a IDeviceInfoServiceGetItemsResponse. */
                        type $Shape = {
                          _ReturnValue?: Arp.Type.Grpc.ObjectType.$Shape[]|null;
                          $unknowns?: Uint8Array[];
                        };
                    }
                }
            }
        }
    }

    /** Namespace Type. */
    namespace Type {

        /** Namespace Grpc. */
        namespace Grpc {

            /** CoreType enum. */
            enum CoreType {

                /** CT_None value */
                CT_None = 0,

                /** CT_Void value */
                CT_Void = 1,

                /** CT_Boolean value */
                CT_Boolean = 2,

                /** CT_Char value */
                CT_Char = 3,

                /** CT_Int8 value */
                CT_Int8 = 4,

                /** CT_Uint8 value */
                CT_Uint8 = 5,

                /** CT_Int16 value */
                CT_Int16 = 6,

                /** CT_Uint16 value */
                CT_Uint16 = 7,

                /** CT_Int32 value */
                CT_Int32 = 8,

                /** CT_Uint32 value */
                CT_Uint32 = 9,

                /** CT_Int64 value */
                CT_Int64 = 10,

                /** CT_Uint64 value */
                CT_Uint64 = 11,

                /** CT_Real32 value */
                CT_Real32 = 12,

                /** CT_Real64 value */
                CT_Real64 = 13,

                /** CT_Struct value */
                CT_Struct = 18,

                /** CT_String value */
                CT_String = 19,

                /** CT_Utf8String value */
                CT_Utf8String = 19,

                /** CT_Array value */
                CT_Array = 20,

                /** CT_DateTime value */
                CT_DateTime = 23,

                /** CT_SecureString value */
                CT_SecureString = 36,

                /** CT_SecurityToken value */
                CT_SecurityToken = 39
            }

            /**
             * Properties of an ObjectType.
             * @deprecated Use Arp.Type.Grpc.ObjectType.$Properties instead.
             */
            interface IObjectType extends Arp.Type.Grpc.ObjectType.$Properties {
            }

            /** Represents an ObjectType. */
            class ObjectType {

                /**
                 * Constructs a new ObjectType.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: Arp.Type.Grpc.ObjectType.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ObjectType TypeCode. */
                TypeCode: Arp.Type.Grpc.CoreType;

                /** ObjectType BoolValue. */
                BoolValue?: (boolean|null);

                /** ObjectType CharValue. */
                CharValue?: (number|null);

                /** ObjectType Int8Value. */
                Int8Value?: (number|null);

                /** ObjectType Uint8Value. */
                Uint8Value?: (number|null);

                /** ObjectType Int16Value. */
                Int16Value?: (number|null);

                /** ObjectType Uint16Value. */
                Uint16Value?: (number|null);

                /** ObjectType Int32Value. */
                Int32Value?: (number|null);

                /** ObjectType Uint32Value. */
                Uint32Value?: (number|null);

                /** ObjectType Int64Value. */
                Int64Value?: (number|Long|null);

                /** ObjectType UIntValue. */
                UIntValue?: (number|Long|null);

                /** ObjectType FloatValue. */
                FloatValue?: (number|null);

                /** ObjectType DoubleValue. */
                DoubleValue?: (number|null);

                /** ObjectType StringValue. */
                StringValue?: (string|null);

                /** ObjectType StructValue. */
                StructValue?: (Arp.Type.Grpc.TypeStruct.$Properties|null);

                /** ObjectType ArrayValue. */
                ArrayValue?: (Arp.Type.Grpc.TypeArray.$Properties|null);

                /** ObjectType EnumValue. */
                EnumValue?: (number|null);

                /** ObjectType Value. */
                Value?: ("BoolValue"|"CharValue"|"Int8Value"|"Uint8Value"|"Int16Value"|"Uint16Value"|"Int32Value"|"Uint32Value"|"Int64Value"|"UIntValue"|"FloatValue"|"DoubleValue"|"StringValue"|"StructValue"|"ArrayValue"|"EnumValue");

                /**
                 * Creates a new ObjectType instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ObjectType instance
                 */
                static create(properties: Arp.Type.Grpc.ObjectType.$Shape): Arp.Type.Grpc.ObjectType & Arp.Type.Grpc.ObjectType.$Shape;
                static create(properties?: Arp.Type.Grpc.ObjectType.$Properties): Arp.Type.Grpc.ObjectType;

                /**
                 * Encodes the specified ObjectType message. Does not implicitly {@link Arp.Type.Grpc.ObjectType.verify|verify} messages.
                 * @param message ObjectType message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: Arp.Type.Grpc.ObjectType.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an ObjectType message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {Arp.Type.Grpc.ObjectType & Arp.Type.Grpc.ObjectType.$Shape} ObjectType
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Arp.Type.Grpc.ObjectType & Arp.Type.Grpc.ObjectType.$Shape;
            }

            namespace ObjectType {

                /** Properties of an ObjectType. */
                interface $Properties {

                    /** ObjectType TypeCode */
                    TypeCode?: (Arp.Type.Grpc.CoreType|null);

                    /** ObjectType BoolValue */
                    BoolValue?: (boolean|null);

                    /** ObjectType CharValue */
                    CharValue?: (number|null);

                    /** ObjectType Int8Value */
                    Int8Value?: (number|null);

                    /** ObjectType Uint8Value */
                    Uint8Value?: (number|null);

                    /** ObjectType Int16Value */
                    Int16Value?: (number|null);

                    /** ObjectType Uint16Value */
                    Uint16Value?: (number|null);

                    /** ObjectType Int32Value */
                    Int32Value?: (number|null);

                    /** ObjectType Uint32Value */
                    Uint32Value?: (number|null);

                    /** ObjectType Int64Value */
                    Int64Value?: (number|Long|null);

                    /** ObjectType UIntValue */
                    UIntValue?: (number|Long|null);

                    /** ObjectType FloatValue */
                    FloatValue?: (number|null);

                    /** ObjectType DoubleValue */
                    DoubleValue?: (number|null);

                    /** ObjectType StringValue */
                    StringValue?: (string|null);

                    /** ObjectType StructValue */
                    StructValue?: (Arp.Type.Grpc.TypeStruct.$Properties|null);

                    /** ObjectType ArrayValue */
                    ArrayValue?: (Arp.Type.Grpc.TypeArray.$Properties|null);

                    /** ObjectType EnumValue */
                    EnumValue?: (number|null);

                    /** ObjectType Value */
                    Value?: ("BoolValue"|"CharValue"|"Int8Value"|"Uint8Value"|"Int16Value"|"Uint16Value"|"Int32Value"|"Uint32Value"|"Int64Value"|"UIntValue"|"FloatValue"|"DoubleValue"|"StringValue"|"StructValue"|"ArrayValue"|"EnumValue");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of an ObjectType. */
                type $Shape = {
                  TypeCode?: Arp.Type.Grpc.CoreType|null;
                  BoolValue?: boolean|null;
                  CharValue?: number|null;
                  Int8Value?: number|null;
                  Uint8Value?: number|null;
                  Int16Value?: number|null;
                  Uint16Value?: number|null;
                  Int32Value?: number|null;
                  Uint32Value?: number|null;
                  Int64Value?: number|Long|null;
                  UIntValue?: number|Long|null;
                  FloatValue?: number|null;
                  DoubleValue?: number|null;
                  StringValue?: string|null;
                  StructValue?: Arp.Type.Grpc.TypeStruct.$Shape|null;
                  ArrayValue?: Arp.Type.Grpc.TypeArray.$Shape|null;
                  EnumValue?: number|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ Value?: undefined; BoolValue?: null; CharValue?: null; Int8Value?: null; Uint8Value?: null; Int16Value?: null; Uint16Value?: null; Int32Value?: null; Uint32Value?: null; Int64Value?: null; UIntValue?: null; FloatValue?: null; DoubleValue?: null; StringValue?: null; StructValue?: null; ArrayValue?: null; EnumValue?: null }|{ Value?: "BoolValue"; BoolValue: boolean; CharValue?: null; Int8Value?: null; Uint8Value?: null; Int16Value?: null; Uint16Value?: null; Int32Value?: null; Uint32Value?: null; Int64Value?: null; UIntValue?: null; FloatValue?: null; DoubleValue?: null; StringValue?: null; StructValue?: null; ArrayValue?: null; EnumValue?: null }|{ Value?: "CharValue"; BoolValue?: null; CharValue: number; Int8Value?: null; Uint8Value?: null; Int16Value?: null; Uint16Value?: null; Int32Value?: null; Uint32Value?: null; Int64Value?: null; UIntValue?: null; FloatValue?: null; DoubleValue?: null; StringValue?: null; StructValue?: null; ArrayValue?: null; EnumValue?: null }|{ Value?: "Int8Value"; BoolValue?: null; CharValue?: null; Int8Value: number; Uint8Value?: null; Int16Value?: null; Uint16Value?: null; Int32Value?: null; Uint32Value?: null; Int64Value?: null; UIntValue?: null; FloatValue?: null; DoubleValue?: null; StringValue?: null; StructValue?: null; ArrayValue?: null; EnumValue?: null }|{ Value?: "Uint8Value"; BoolValue?: null; CharValue?: null; Int8Value?: null; Uint8Value: number; Int16Value?: null; Uint16Value?: null; Int32Value?: null; Uint32Value?: null; Int64Value?: null; UIntValue?: null; FloatValue?: null; DoubleValue?: null; StringValue?: null; StructValue?: null; ArrayValue?: null; EnumValue?: null }|{ Value?: "Int16Value"; BoolValue?: null; CharValue?: null; Int8Value?: null; Uint8Value?: null; Int16Value: number; Uint16Value?: null; Int32Value?: null; Uint32Value?: null; Int64Value?: null; UIntValue?: null; FloatValue?: null; DoubleValue?: null; StringValue?: null; StructValue?: null; ArrayValue?: null; EnumValue?: null }|{ Value?: "Uint16Value"; BoolValue?: null; CharValue?: null; Int8Value?: null; Uint8Value?: null; Int16Value?: null; Uint16Value: number; Int32Value?: null; Uint32Value?: null; Int64Value?: null; UIntValue?: null; FloatValue?: null; DoubleValue?: null; StringValue?: null; StructValue?: null; ArrayValue?: null; EnumValue?: null }|{ Value?: "Int32Value"; BoolValue?: null; CharValue?: null; Int8Value?: null; Uint8Value?: null; Int16Value?: null; Uint16Value?: null; Int32Value: number; Uint32Value?: null; Int64Value?: null; UIntValue?: null; FloatValue?: null; DoubleValue?: null; StringValue?: null; StructValue?: null; ArrayValue?: null; EnumValue?: null }|{ Value?: "Uint32Value"; BoolValue?: null; CharValue?: null; Int8Value?: null; Uint8Value?: null; Int16Value?: null; Uint16Value?: null; Int32Value?: null; Uint32Value: number; Int64Value?: null; UIntValue?: null; FloatValue?: null; DoubleValue?: null; StringValue?: null; StructValue?: null; ArrayValue?: null; EnumValue?: null }|{ Value?: "Int64Value"; BoolValue?: null; CharValue?: null; Int8Value?: null; Uint8Value?: null; Int16Value?: null; Uint16Value?: null; Int32Value?: null; Uint32Value?: null; Int64Value: number|Long; UIntValue?: null; FloatValue?: null; DoubleValue?: null; StringValue?: null; StructValue?: null; ArrayValue?: null; EnumValue?: null }|{ Value?: "UIntValue"; BoolValue?: null; CharValue?: null; Int8Value?: null; Uint8Value?: null; Int16Value?: null; Uint16Value?: null; Int32Value?: null; Uint32Value?: null; Int64Value?: null; UIntValue: number|Long; FloatValue?: null; DoubleValue?: null; StringValue?: null; StructValue?: null; ArrayValue?: null; EnumValue?: null }|{ Value?: "FloatValue"; BoolValue?: null; CharValue?: null; Int8Value?: null; Uint8Value?: null; Int16Value?: null; Uint16Value?: null; Int32Value?: null; Uint32Value?: null; Int64Value?: null; UIntValue?: null; FloatValue: number; DoubleValue?: null; StringValue?: null; StructValue?: null; ArrayValue?: null; EnumValue?: null }|{ Value?: "DoubleValue"; BoolValue?: null; CharValue?: null; Int8Value?: null; Uint8Value?: null; Int16Value?: null; Uint16Value?: null; Int32Value?: null; Uint32Value?: null; Int64Value?: null; UIntValue?: null; FloatValue?: null; DoubleValue: number; StringValue?: null; StructValue?: null; ArrayValue?: null; EnumValue?: null }|{ Value?: "StringValue"; BoolValue?: null; CharValue?: null; Int8Value?: null; Uint8Value?: null; Int16Value?: null; Uint16Value?: null; Int32Value?: null; Uint32Value?: null; Int64Value?: null; UIntValue?: null; FloatValue?: null; DoubleValue?: null; StringValue: string; StructValue?: null; ArrayValue?: null; EnumValue?: null }|{ Value?: "StructValue"; BoolValue?: null; CharValue?: null; Int8Value?: null; Uint8Value?: null; Int16Value?: null; Uint16Value?: null; Int32Value?: null; Uint32Value?: null; Int64Value?: null; UIntValue?: null; FloatValue?: null; DoubleValue?: null; StringValue?: null; StructValue: Arp.Type.Grpc.TypeStruct.$Shape; ArrayValue?: null; EnumValue?: null }|{ Value?: "ArrayValue"; BoolValue?: null; CharValue?: null; Int8Value?: null; Uint8Value?: null; Int16Value?: null; Uint16Value?: null; Int32Value?: null; Uint32Value?: null; Int64Value?: null; UIntValue?: null; FloatValue?: null; DoubleValue?: null; StringValue?: null; StructValue?: null; ArrayValue: Arp.Type.Grpc.TypeArray.$Shape; EnumValue?: null }|{ Value?: "EnumValue"; BoolValue?: null; CharValue?: null; Int8Value?: null; Uint8Value?: null; Int16Value?: null; Uint16Value?: null; Int32Value?: null; Uint32Value?: null; Int64Value?: null; UIntValue?: null; FloatValue?: null; DoubleValue?: null; StringValue?: null; StructValue?: null; ArrayValue?: null; EnumValue: number })
                );
            }

            /**
             * Properties of a TypeStruct.
             * @deprecated Use Arp.Type.Grpc.TypeStruct.$Properties instead.
             */
            interface ITypeStruct extends Arp.Type.Grpc.TypeStruct.$Properties {
            }

            /** Represents a TypeStruct. */
            class TypeStruct {

                /**
                 * Constructs a new TypeStruct.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: Arp.Type.Grpc.TypeStruct.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** TypeStruct StructElements. */
                StructElements: Arp.Type.Grpc.ObjectType.$Properties[];

                /**
                 * Creates a new TypeStruct instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns TypeStruct instance
                 */
                static create(properties: Arp.Type.Grpc.TypeStruct.$Shape): Arp.Type.Grpc.TypeStruct & Arp.Type.Grpc.TypeStruct.$Shape;
                static create(properties?: Arp.Type.Grpc.TypeStruct.$Properties): Arp.Type.Grpc.TypeStruct;

                /**
                 * Encodes the specified TypeStruct message. Does not implicitly {@link Arp.Type.Grpc.TypeStruct.verify|verify} messages.
                 * @param message TypeStruct message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: Arp.Type.Grpc.TypeStruct.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a TypeStruct message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {Arp.Type.Grpc.TypeStruct & Arp.Type.Grpc.TypeStruct.$Shape} TypeStruct
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Arp.Type.Grpc.TypeStruct & Arp.Type.Grpc.TypeStruct.$Shape;
            }

            namespace TypeStruct {

                /** Properties of a TypeStruct. */
                interface $Properties {

                    /** TypeStruct StructElements */
                    StructElements?: (Arp.Type.Grpc.ObjectType.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a TypeStruct. */
                type $Shape = {
                  StructElements?: Arp.Type.Grpc.ObjectType.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a TypeArray.
             * @deprecated Use Arp.Type.Grpc.TypeArray.$Properties instead.
             */
            interface ITypeArray extends Arp.Type.Grpc.TypeArray.$Properties {
            }

            /** Represents a TypeArray. */
            class TypeArray {

                /**
                 * Constructs a new TypeArray.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: Arp.Type.Grpc.TypeArray.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** TypeArray ArrayElements. */
                ArrayElements: Arp.Type.Grpc.ObjectType.$Properties[];

                /**
                 * Creates a new TypeArray instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns TypeArray instance
                 */
                static create(properties: Arp.Type.Grpc.TypeArray.$Shape): Arp.Type.Grpc.TypeArray & Arp.Type.Grpc.TypeArray.$Shape;
                static create(properties?: Arp.Type.Grpc.TypeArray.$Properties): Arp.Type.Grpc.TypeArray;

                /**
                 * Encodes the specified TypeArray message. Does not implicitly {@link Arp.Type.Grpc.TypeArray.verify|verify} messages.
                 * @param message TypeArray message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: Arp.Type.Grpc.TypeArray.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a TypeArray message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {Arp.Type.Grpc.TypeArray & Arp.Type.Grpc.TypeArray.$Shape} TypeArray
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Arp.Type.Grpc.TypeArray & Arp.Type.Grpc.TypeArray.$Shape;
            }

            namespace TypeArray {

                /** Properties of a TypeArray. */
                interface $Properties {

                    /** TypeArray ArrayElements */
                    ArrayElements?: (Arp.Type.Grpc.ObjectType.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a TypeArray. */
                type $Shape = {
                  ArrayElements?: Arp.Type.Grpc.ObjectType.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }
        }
    }

    /** Namespace Plc. */
    namespace Plc {

        /** Namespace Gds. */
        namespace Gds {

            /** Namespace Services. */
            namespace Services {

                /** Namespace Grpc. */
                namespace Grpc {

                    /** DataAccessError enum. */
                    enum DataAccessError {

                        /** DAE_None value */
                        DAE_None = 0,

                        /** DAE_NotExists value */
                        DAE_NotExists = 1,

                        /** DAE_NotAuthorized value */
                        DAE_NotAuthorized = 2,

                        /** DAE_TypeMismatch value */
                        DAE_TypeMismatch = 3,

                        /** DAE_PortNameSyntaxError value */
                        DAE_PortNameSyntaxError = 4,

                        /** DAE_PortNameSemanticError value */
                        DAE_PortNameSemanticError = 5,

                        /** DAE_IndexOutOfRange value */
                        DAE_IndexOutOfRange = 6,

                        /** DAE_NotImplemented value */
                        DAE_NotImplemented = 7,

                        /** DAE_NotSupported value */
                        DAE_NotSupported = 8,

                        /** DAE_CurrentlyUnavailable value */
                        DAE_CurrentlyUnavailable = 9,

                        /** DAE_UnvalidSubscription value */
                        DAE_UnvalidSubscription = 10,

                        /** DAE_NoData value */
                        DAE_NoData = 11,

                        /** DAE_InvalidConfig value */
                        DAE_InvalidConfig = 12,

                        /** DAE_Unspecified value */
                        DAE_Unspecified = 255
                    }

                    /**
                     * Properties of a ReadItem.
                     * @deprecated Use Arp.Plc.Gds.Services.Grpc.ReadItem.$Properties instead.
                     */
                    interface IReadItem extends Arp.Plc.Gds.Services.Grpc.ReadItem.$Properties {
                    }

                    /** Represents a ReadItem. */
                    class ReadItem {

                        /**
                         * Constructs a new ReadItem.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: Arp.Plc.Gds.Services.Grpc.ReadItem.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** ReadItem Error. */
                        Error: Arp.Plc.Gds.Services.Grpc.DataAccessError;

                        /** ReadItem Value. */
                        Value?: (Arp.Type.Grpc.ObjectType.$Properties|null);

                        /**
                         * Creates a new ReadItem instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns ReadItem instance
                         */
                        static create(properties: Arp.Plc.Gds.Services.Grpc.ReadItem.$Shape): Arp.Plc.Gds.Services.Grpc.ReadItem & Arp.Plc.Gds.Services.Grpc.ReadItem.$Shape;
                        static create(properties?: Arp.Plc.Gds.Services.Grpc.ReadItem.$Properties): Arp.Plc.Gds.Services.Grpc.ReadItem;

                        /**
                         * Encodes the specified ReadItem message. Does not implicitly {@link Arp.Plc.Gds.Services.Grpc.ReadItem.verify|verify} messages.
                         * @param message ReadItem message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: Arp.Plc.Gds.Services.Grpc.ReadItem.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a ReadItem message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {Arp.Plc.Gds.Services.Grpc.ReadItem & Arp.Plc.Gds.Services.Grpc.ReadItem.$Shape} ReadItem
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Arp.Plc.Gds.Services.Grpc.ReadItem & Arp.Plc.Gds.Services.Grpc.ReadItem.$Shape;
                    }

                    namespace ReadItem {

                        /** Properties of a ReadItem. */
                        interface $Properties {

                            /** ReadItem Error */
                            Error?: (Arp.Plc.Gds.Services.Grpc.DataAccessError|null);

                            /** ReadItem Value */
                            Value?: (Arp.Type.Grpc.ObjectType.$Properties|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a ReadItem. */
                        type $Shape = {
                          Error?: Arp.Plc.Gds.Services.Grpc.DataAccessError|null;
                          Value?: Arp.Type.Grpc.ObjectType.$Shape|null;
                          $unknowns?: Uint8Array[];
                        };
                    }

                    /**
                     * Properties of a WriteItem.
                     * @deprecated Use Arp.Plc.Gds.Services.Grpc.WriteItem.$Properties instead.
                     */
                    interface IWriteItem extends Arp.Plc.Gds.Services.Grpc.WriteItem.$Properties {
                    }

                    /** Represents a WriteItem. */
                    class WriteItem {

                        /**
                         * Constructs a new WriteItem.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: Arp.Plc.Gds.Services.Grpc.WriteItem.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** WriteItem PortName. */
                        PortName: string;

                        /** WriteItem Value. */
                        Value?: (Arp.Type.Grpc.ObjectType.$Properties|null);

                        /**
                         * Creates a new WriteItem instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns WriteItem instance
                         */
                        static create(properties: Arp.Plc.Gds.Services.Grpc.WriteItem.$Shape): Arp.Plc.Gds.Services.Grpc.WriteItem & Arp.Plc.Gds.Services.Grpc.WriteItem.$Shape;
                        static create(properties?: Arp.Plc.Gds.Services.Grpc.WriteItem.$Properties): Arp.Plc.Gds.Services.Grpc.WriteItem;

                        /**
                         * Encodes the specified WriteItem message. Does not implicitly {@link Arp.Plc.Gds.Services.Grpc.WriteItem.verify|verify} messages.
                         * @param message WriteItem message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: Arp.Plc.Gds.Services.Grpc.WriteItem.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a WriteItem message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {Arp.Plc.Gds.Services.Grpc.WriteItem & Arp.Plc.Gds.Services.Grpc.WriteItem.$Shape} WriteItem
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Arp.Plc.Gds.Services.Grpc.WriteItem & Arp.Plc.Gds.Services.Grpc.WriteItem.$Shape;
                    }

                    namespace WriteItem {

                        /** Properties of a WriteItem. */
                        interface $Properties {

                            /** WriteItem PortName */
                            PortName?: (string|null);

                            /** WriteItem Value */
                            Value?: (Arp.Type.Grpc.ObjectType.$Properties|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a WriteItem. */
                        type $Shape = {
                          PortName?: string|null;
                          Value?: Arp.Type.Grpc.ObjectType.$Shape|null;
                          $unknowns?: Uint8Array[];
                        };
                    }

                    /**
                     * Properties of a IDataAccessServiceReadSingleRequest.
                     * @deprecated Use Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleRequest.$Properties instead.
                     */
                    interface IIDataAccessServiceReadSingleRequest extends Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleRequest.$Properties {
                    }

                    /** Represents a IDataAccessServiceReadSingleRequest. */
                    class IDataAccessServiceReadSingleRequest {

                        /**
                         * Constructs a new IDataAccessServiceReadSingleRequest.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleRequest.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** IDataAccessServiceReadSingleRequest portName. */
                        portName: string;

                        /**
                         * Creates a new IDataAccessServiceReadSingleRequest instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns IDataAccessServiceReadSingleRequest instance
                         */
                        static create(properties: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleRequest.$Shape): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleRequest & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleRequest.$Shape;
                        static create(properties?: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleRequest.$Properties): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleRequest;

                        /**
                         * Encodes the specified IDataAccessServiceReadSingleRequest message. Does not implicitly {@link Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleRequest.verify|verify} messages.
                         * @param message IDataAccessServiceReadSingleRequest message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a IDataAccessServiceReadSingleRequest message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleRequest & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleRequest.$Shape} IDataAccessServiceReadSingleRequest
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleRequest & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleRequest.$Shape;
                    }

                    namespace IDataAccessServiceReadSingleRequest {

                        /** Properties of a IDataAccessServiceReadSingleRequest. */
                        interface $Properties {

                            /** IDataAccessServiceReadSingleRequest portName */
                            portName?: (string|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a IDataAccessServiceReadSingleRequest. */
                        type $Shape = Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleRequest.$Properties;
                    }

                    /**
                     * Properties of a IDataAccessServiceReadSingleResponse.
                     * @deprecated Use Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleResponse.$Properties instead.
                     */
                    interface IIDataAccessServiceReadSingleResponse extends Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleResponse.$Properties {
                    }

                    /** Represents a IDataAccessServiceReadSingleResponse. */
                    class IDataAccessServiceReadSingleResponse {

                        /**
                         * Constructs a new IDataAccessServiceReadSingleResponse.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleResponse.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** IDataAccessServiceReadSingleResponse _ReturnValue. */
                        _ReturnValue?: (Arp.Plc.Gds.Services.Grpc.ReadItem.$Properties|null);

                        /**
                         * Creates a new IDataAccessServiceReadSingleResponse instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns IDataAccessServiceReadSingleResponse instance
                         */
                        static create(properties: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleResponse.$Shape): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleResponse & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleResponse.$Shape;
                        static create(properties?: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleResponse.$Properties): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleResponse;

                        /**
                         * Encodes the specified IDataAccessServiceReadSingleResponse message. Does not implicitly {@link Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleResponse.verify|verify} messages.
                         * @param message IDataAccessServiceReadSingleResponse message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a IDataAccessServiceReadSingleResponse message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleResponse & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleResponse.$Shape} IDataAccessServiceReadSingleResponse
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleResponse & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadSingleResponse.$Shape;
                    }

                    namespace IDataAccessServiceReadSingleResponse {

                        /** Properties of a IDataAccessServiceReadSingleResponse. */
                        interface $Properties {

                            /** IDataAccessServiceReadSingleResponse _ReturnValue */
                            _ReturnValue?: (Arp.Plc.Gds.Services.Grpc.ReadItem.$Properties|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a IDataAccessServiceReadSingleResponse. */
                        type $Shape = {
                          _ReturnValue?: Arp.Plc.Gds.Services.Grpc.ReadItem.$Shape|null;
                          $unknowns?: Uint8Array[];
                        };
                    }

                    /**
                     * Properties of a IDataAccessServiceReadRequest.
                     * @deprecated Use Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadRequest.$Properties instead.
                     */
                    interface IIDataAccessServiceReadRequest extends Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadRequest.$Properties {
                    }

                    /** Represents a IDataAccessServiceReadRequest. */
                    class IDataAccessServiceReadRequest {

                        /**
                         * Constructs a new IDataAccessServiceReadRequest.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadRequest.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** IDataAccessServiceReadRequest portNames. */
                        portNames: string[];

                        /**
                         * Creates a new IDataAccessServiceReadRequest instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns IDataAccessServiceReadRequest instance
                         */
                        static create(properties: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadRequest.$Shape): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadRequest & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadRequest.$Shape;
                        static create(properties?: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadRequest.$Properties): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadRequest;

                        /**
                         * Encodes the specified IDataAccessServiceReadRequest message. Does not implicitly {@link Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadRequest.verify|verify} messages.
                         * @param message IDataAccessServiceReadRequest message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a IDataAccessServiceReadRequest message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadRequest & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadRequest.$Shape} IDataAccessServiceReadRequest
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadRequest & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadRequest.$Shape;
                    }

                    namespace IDataAccessServiceReadRequest {

                        /** Properties of a IDataAccessServiceReadRequest. */
                        interface $Properties {

                            /** IDataAccessServiceReadRequest portNames */
                            portNames?: (string[]|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a IDataAccessServiceReadRequest. */
                        type $Shape = Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadRequest.$Properties;
                    }

                    /**
                     * Properties of a IDataAccessServiceReadResponse.
                     * @deprecated Use Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadResponse.$Properties instead.
                     */
                    interface IIDataAccessServiceReadResponse extends Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadResponse.$Properties {
                    }

                    /** Represents a IDataAccessServiceReadResponse. */
                    class IDataAccessServiceReadResponse {

                        /**
                         * Constructs a new IDataAccessServiceReadResponse.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadResponse.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** IDataAccessServiceReadResponse _ReturnValue. */
                        _ReturnValue: Arp.Plc.Gds.Services.Grpc.ReadItem.$Properties[];

                        /**
                         * Creates a new IDataAccessServiceReadResponse instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns IDataAccessServiceReadResponse instance
                         */
                        static create(properties: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadResponse.$Shape): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadResponse & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadResponse.$Shape;
                        static create(properties?: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadResponse.$Properties): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadResponse;

                        /**
                         * Encodes the specified IDataAccessServiceReadResponse message. Does not implicitly {@link Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadResponse.verify|verify} messages.
                         * @param message IDataAccessServiceReadResponse message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a IDataAccessServiceReadResponse message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadResponse & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadResponse.$Shape} IDataAccessServiceReadResponse
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadResponse & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceReadResponse.$Shape;
                    }

                    namespace IDataAccessServiceReadResponse {

                        /** Properties of a IDataAccessServiceReadResponse. */
                        interface $Properties {

                            /** IDataAccessServiceReadResponse _ReturnValue */
                            _ReturnValue?: (Arp.Plc.Gds.Services.Grpc.ReadItem.$Properties[]|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a IDataAccessServiceReadResponse. */
                        type $Shape = {
                          _ReturnValue?: Arp.Plc.Gds.Services.Grpc.ReadItem.$Shape[]|null;
                          $unknowns?: Uint8Array[];
                        };
                    }

                    /**
                     * Properties of a IDataAccessServiceWriteSingleRequest.
                     * @deprecated Use Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleRequest.$Properties instead.
                     */
                    interface IIDataAccessServiceWriteSingleRequest extends Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleRequest.$Properties {
                    }

                    /** Represents a IDataAccessServiceWriteSingleRequest. */
                    class IDataAccessServiceWriteSingleRequest {

                        /**
                         * Constructs a new IDataAccessServiceWriteSingleRequest.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleRequest.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** IDataAccessServiceWriteSingleRequest data. */
                        data?: (Arp.Plc.Gds.Services.Grpc.WriteItem.$Properties|null);

                        /**
                         * Creates a new IDataAccessServiceWriteSingleRequest instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns IDataAccessServiceWriteSingleRequest instance
                         */
                        static create(properties: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleRequest.$Shape): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleRequest & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleRequest.$Shape;
                        static create(properties?: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleRequest.$Properties): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleRequest;

                        /**
                         * Encodes the specified IDataAccessServiceWriteSingleRequest message. Does not implicitly {@link Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleRequest.verify|verify} messages.
                         * @param message IDataAccessServiceWriteSingleRequest message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a IDataAccessServiceWriteSingleRequest message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleRequest & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleRequest.$Shape} IDataAccessServiceWriteSingleRequest
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleRequest & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleRequest.$Shape;
                    }

                    namespace IDataAccessServiceWriteSingleRequest {

                        /** Properties of a IDataAccessServiceWriteSingleRequest. */
                        interface $Properties {

                            /** IDataAccessServiceWriteSingleRequest data */
                            data?: (Arp.Plc.Gds.Services.Grpc.WriteItem.$Properties|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a IDataAccessServiceWriteSingleRequest. */
                        type $Shape = {
                          data?: Arp.Plc.Gds.Services.Grpc.WriteItem.$Shape|null;
                          $unknowns?: Uint8Array[];
                        };
                    }

                    /**
                     * Properties of a IDataAccessServiceWriteSingleResponse.
                     * @deprecated Use Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleResponse.$Properties instead.
                     */
                    interface IIDataAccessServiceWriteSingleResponse extends Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleResponse.$Properties {
                    }

                    /** Represents a IDataAccessServiceWriteSingleResponse. */
                    class IDataAccessServiceWriteSingleResponse {

                        /**
                         * Constructs a new IDataAccessServiceWriteSingleResponse.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleResponse.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** IDataAccessServiceWriteSingleResponse _ReturnValue. */
                        _ReturnValue: Arp.Plc.Gds.Services.Grpc.DataAccessError;

                        /**
                         * Creates a new IDataAccessServiceWriteSingleResponse instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns IDataAccessServiceWriteSingleResponse instance
                         */
                        static create(properties: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleResponse.$Shape): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleResponse & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleResponse.$Shape;
                        static create(properties?: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleResponse.$Properties): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleResponse;

                        /**
                         * Encodes the specified IDataAccessServiceWriteSingleResponse message. Does not implicitly {@link Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleResponse.verify|verify} messages.
                         * @param message IDataAccessServiceWriteSingleResponse message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a IDataAccessServiceWriteSingleResponse message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleResponse & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleResponse.$Shape} IDataAccessServiceWriteSingleResponse
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleResponse & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleResponse.$Shape;
                    }

                    namespace IDataAccessServiceWriteSingleResponse {

                        /** Properties of a IDataAccessServiceWriteSingleResponse. */
                        interface $Properties {

                            /** IDataAccessServiceWriteSingleResponse _ReturnValue */
                            _ReturnValue?: (Arp.Plc.Gds.Services.Grpc.DataAccessError|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a IDataAccessServiceWriteSingleResponse. */
                        type $Shape = Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteSingleResponse.$Properties;
                    }

                    /**
                     * Properties of a IDataAccessServiceWriteRequest.
                     * @deprecated Use Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteRequest.$Properties instead.
                     */
                    interface IIDataAccessServiceWriteRequest extends Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteRequest.$Properties {
                    }

                    /** Represents a IDataAccessServiceWriteRequest. */
                    class IDataAccessServiceWriteRequest {

                        /**
                         * Constructs a new IDataAccessServiceWriteRequest.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteRequest.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** IDataAccessServiceWriteRequest data. */
                        data: Arp.Plc.Gds.Services.Grpc.WriteItem.$Properties[];

                        /**
                         * Creates a new IDataAccessServiceWriteRequest instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns IDataAccessServiceWriteRequest instance
                         */
                        static create(properties: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteRequest.$Shape): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteRequest & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteRequest.$Shape;
                        static create(properties?: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteRequest.$Properties): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteRequest;

                        /**
                         * Encodes the specified IDataAccessServiceWriteRequest message. Does not implicitly {@link Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteRequest.verify|verify} messages.
                         * @param message IDataAccessServiceWriteRequest message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a IDataAccessServiceWriteRequest message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteRequest & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteRequest.$Shape} IDataAccessServiceWriteRequest
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteRequest & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteRequest.$Shape;
                    }

                    namespace IDataAccessServiceWriteRequest {

                        /** Properties of a IDataAccessServiceWriteRequest. */
                        interface $Properties {

                            /** IDataAccessServiceWriteRequest data */
                            data?: (Arp.Plc.Gds.Services.Grpc.WriteItem.$Properties[]|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a IDataAccessServiceWriteRequest. */
                        type $Shape = {
                          data?: Arp.Plc.Gds.Services.Grpc.WriteItem.$Shape[]|null;
                          $unknowns?: Uint8Array[];
                        };
                    }

                    /**
                     * Properties of a IDataAccessServiceWriteResponse.
                     * @deprecated Use Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteResponse.$Properties instead.
                     */
                    interface IIDataAccessServiceWriteResponse extends Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteResponse.$Properties {
                    }

                    /** Represents a IDataAccessServiceWriteResponse. */
                    class IDataAccessServiceWriteResponse {

                        /**
                         * Constructs a new IDataAccessServiceWriteResponse.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteResponse.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** IDataAccessServiceWriteResponse _ReturnValue. */
                        _ReturnValue: Arp.Plc.Gds.Services.Grpc.DataAccessError[];

                        /**
                         * Creates a new IDataAccessServiceWriteResponse instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns IDataAccessServiceWriteResponse instance
                         */
                        static create(properties: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteResponse.$Shape): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteResponse & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteResponse.$Shape;
                        static create(properties?: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteResponse.$Properties): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteResponse;

                        /**
                         * Encodes the specified IDataAccessServiceWriteResponse message. Does not implicitly {@link Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteResponse.verify|verify} messages.
                         * @param message IDataAccessServiceWriteResponse message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a IDataAccessServiceWriteResponse message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteResponse & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteResponse.$Shape} IDataAccessServiceWriteResponse
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteResponse & Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteResponse.$Shape;
                    }

                    namespace IDataAccessServiceWriteResponse {

                        /** Properties of a IDataAccessServiceWriteResponse. */
                        interface $Properties {

                            /** IDataAccessServiceWriteResponse _ReturnValue */
                            _ReturnValue?: (Arp.Plc.Gds.Services.Grpc.DataAccessError[]|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a IDataAccessServiceWriteResponse. */
                        type $Shape = Arp.Plc.Gds.Services.Grpc.IDataAccessServiceWriteResponse.$Properties;
                    }
                }
            }
        }
    }

    /** Namespace System. */
    namespace System {

        /** Namespace Security. */
        namespace Security {

            /** Namespace Grpc. */
            namespace Grpc {

                /** AuthenticationError enum. */
                enum AuthenticationError {

                    /** AE_None value */
                    AE_None = 0,

                    /** AE_InvalidCredentials value */
                    AE_InvalidCredentials = 1,

                    /** AE_PenaltyDelayActive value */
                    AE_PenaltyDelayActive = 2,

                    /** AE_SessionLimitReached value */
                    AE_SessionLimitReached = 3,

                    /** AE_UserPasswordExpired value */
                    AE_UserPasswordExpired = 4,

                    /** AE_TryAgainLater value */
                    AE_TryAgainLater = 5
                }

                /**
                 * Properties of a SecurityToken.
                 * @deprecated Use Arp.System.Security.Grpc.SecurityToken.$Properties instead.
                 */
                interface ISecurityToken extends Arp.System.Security.Grpc.SecurityToken.$Properties {
                }

                /** Represents a SecurityToken. */
                class SecurityToken {

                    /**
                     * Constructs a new SecurityToken.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: Arp.System.Security.Grpc.SecurityToken.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** SecurityToken size. */
                    size: (number|Long);

                    /** SecurityToken value. */
                    value: number;

                    /**
                     * Creates a new SecurityToken instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns SecurityToken instance
                     */
                    static create(properties: Arp.System.Security.Grpc.SecurityToken.$Shape): Arp.System.Security.Grpc.SecurityToken & Arp.System.Security.Grpc.SecurityToken.$Shape;
                    static create(properties?: Arp.System.Security.Grpc.SecurityToken.$Properties): Arp.System.Security.Grpc.SecurityToken;

                    /**
                     * Encodes the specified SecurityToken message. Does not implicitly {@link Arp.System.Security.Grpc.SecurityToken.verify|verify} messages.
                     * @param message SecurityToken message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: Arp.System.Security.Grpc.SecurityToken.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a SecurityToken message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {Arp.System.Security.Grpc.SecurityToken & Arp.System.Security.Grpc.SecurityToken.$Shape} SecurityToken
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Arp.System.Security.Grpc.SecurityToken & Arp.System.Security.Grpc.SecurityToken.$Shape;
                }

                namespace SecurityToken {

                    /** Properties of a SecurityToken. */
                    interface $Properties {

                        /** SecurityToken size */
                        size?: (number|Long|null);

                        /** SecurityToken value */
                        value?: (number|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a SecurityToken. */
                    type $Shape = Arp.System.Security.Grpc.SecurityToken.$Properties;
                }
            }

            /** Namespace Services. */
            namespace Services {

                /** Namespace Grpc. */
                namespace Grpc {

                    /**
                     * Properties of a CreateSessionRequest.
                     * @deprecated Use Arp.System.Security.Services.Grpc.CreateSessionRequest.$Properties instead.
                     */
                    interface ICreateSessionRequest extends Arp.System.Security.Services.Grpc.CreateSessionRequest.$Properties {
                    }

                    /** Represents a CreateSessionRequest. */
                    class CreateSessionRequest {

                        /**
                         * Constructs a new CreateSessionRequest.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: Arp.System.Security.Services.Grpc.CreateSessionRequest.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** CreateSessionRequest username. */
                        username: string;

                        /** CreateSessionRequest password. */
                        password: Uint8Array;

                        /**
                         * Creates a new CreateSessionRequest instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns CreateSessionRequest instance
                         */
                        static create(properties: Arp.System.Security.Services.Grpc.CreateSessionRequest.$Shape): Arp.System.Security.Services.Grpc.CreateSessionRequest & Arp.System.Security.Services.Grpc.CreateSessionRequest.$Shape;
                        static create(properties?: Arp.System.Security.Services.Grpc.CreateSessionRequest.$Properties): Arp.System.Security.Services.Grpc.CreateSessionRequest;

                        /**
                         * Encodes the specified CreateSessionRequest message. Does not implicitly {@link Arp.System.Security.Services.Grpc.CreateSessionRequest.verify|verify} messages.
                         * @param message CreateSessionRequest message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: Arp.System.Security.Services.Grpc.CreateSessionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a CreateSessionRequest message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {Arp.System.Security.Services.Grpc.CreateSessionRequest & Arp.System.Security.Services.Grpc.CreateSessionRequest.$Shape} CreateSessionRequest
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Arp.System.Security.Services.Grpc.CreateSessionRequest & Arp.System.Security.Services.Grpc.CreateSessionRequest.$Shape;
                    }

                    namespace CreateSessionRequest {

                        /** Properties of a CreateSessionRequest. */
                        interface $Properties {

                            /** CreateSessionRequest username */
                            username?: (string|null);

                            /** CreateSessionRequest password */
                            password?: (Uint8Array|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a CreateSessionRequest. */
                        type $Shape = Arp.System.Security.Services.Grpc.CreateSessionRequest.$Properties;
                    }

                    /**
                     * Properties of a CreateSessionResponse.
                     * @deprecated Use Arp.System.Security.Services.Grpc.CreateSessionResponse.$Properties instead.
                     */
                    interface ICreateSessionResponse extends Arp.System.Security.Services.Grpc.CreateSessionResponse.$Properties {
                    }

                    /** Represents a CreateSessionResponse. */
                    class CreateSessionResponse {

                        /**
                         * Constructs a new CreateSessionResponse.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: Arp.System.Security.Services.Grpc.CreateSessionResponse.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** CreateSessionResponse result. */
                        result: Arp.System.Security.Grpc.AuthenticationError;

                        /** CreateSessionResponse sessionId. */
                        sessionId: string;

                        /** CreateSessionResponse penaltyDelay. */
                        penaltyDelay: number;

                        /**
                         * Creates a new CreateSessionResponse instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns CreateSessionResponse instance
                         */
                        static create(properties: Arp.System.Security.Services.Grpc.CreateSessionResponse.$Shape): Arp.System.Security.Services.Grpc.CreateSessionResponse & Arp.System.Security.Services.Grpc.CreateSessionResponse.$Shape;
                        static create(properties?: Arp.System.Security.Services.Grpc.CreateSessionResponse.$Properties): Arp.System.Security.Services.Grpc.CreateSessionResponse;

                        /**
                         * Encodes the specified CreateSessionResponse message. Does not implicitly {@link Arp.System.Security.Services.Grpc.CreateSessionResponse.verify|verify} messages.
                         * @param message CreateSessionResponse message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: Arp.System.Security.Services.Grpc.CreateSessionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a CreateSessionResponse message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {Arp.System.Security.Services.Grpc.CreateSessionResponse & Arp.System.Security.Services.Grpc.CreateSessionResponse.$Shape} CreateSessionResponse
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Arp.System.Security.Services.Grpc.CreateSessionResponse & Arp.System.Security.Services.Grpc.CreateSessionResponse.$Shape;
                    }

                    namespace CreateSessionResponse {

                        /** Properties of a CreateSessionResponse. */
                        interface $Properties {

                            /** CreateSessionResponse result */
                            result?: (Arp.System.Security.Grpc.AuthenticationError|null);

                            /** CreateSessionResponse sessionId */
                            sessionId?: (string|null);

                            /** CreateSessionResponse penaltyDelay */
                            penaltyDelay?: (number|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a CreateSessionResponse. */
                        type $Shape = Arp.System.Security.Services.Grpc.CreateSessionResponse.$Properties;
                    }

                    /**
                     * Properties of a CloseSessionResponse.
                     * @deprecated Use Arp.System.Security.Services.Grpc.CloseSessionResponse.$Properties instead.
                     */
                    interface ICloseSessionResponse extends Arp.System.Security.Services.Grpc.CloseSessionResponse.$Properties {
                    }

                    /** Represents a CloseSessionResponse. */
                    class CloseSessionResponse {

                        /**
                         * Constructs a new CloseSessionResponse.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: Arp.System.Security.Services.Grpc.CloseSessionResponse.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** CloseSessionResponse result. */
                        result: boolean;

                        /**
                         * Creates a new CloseSessionResponse instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns CloseSessionResponse instance
                         */
                        static create(properties: Arp.System.Security.Services.Grpc.CloseSessionResponse.$Shape): Arp.System.Security.Services.Grpc.CloseSessionResponse & Arp.System.Security.Services.Grpc.CloseSessionResponse.$Shape;
                        static create(properties?: Arp.System.Security.Services.Grpc.CloseSessionResponse.$Properties): Arp.System.Security.Services.Grpc.CloseSessionResponse;

                        /**
                         * Encodes the specified CloseSessionResponse message. Does not implicitly {@link Arp.System.Security.Services.Grpc.CloseSessionResponse.verify|verify} messages.
                         * @param message CloseSessionResponse message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: Arp.System.Security.Services.Grpc.CloseSessionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a CloseSessionResponse message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {Arp.System.Security.Services.Grpc.CloseSessionResponse & Arp.System.Security.Services.Grpc.CloseSessionResponse.$Shape} CloseSessionResponse
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Arp.System.Security.Services.Grpc.CloseSessionResponse & Arp.System.Security.Services.Grpc.CloseSessionResponse.$Shape;
                    }

                    namespace CloseSessionResponse {

                        /** Properties of a CloseSessionResponse. */
                        interface $Properties {

                            /** CloseSessionResponse result */
                            result?: (boolean|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a CloseSessionResponse. */
                        type $Shape = Arp.System.Security.Services.Grpc.CloseSessionResponse.$Properties;
                    }
                }
            }
        }

        /** Namespace Um. */
        namespace Um {

            /** Namespace Commons. */
            namespace Commons {

                /** Namespace Grpc. */
                namespace Grpc {

                    /** Operation enum. */
                    enum Operation {

                        /** O_Undefined value */
                        O_Undefined = 0,

                        /** O_Browse value */
                        O_Browse = 1,

                        /** O_ReadRoleOperations value */
                        O_ReadRoleOperations = 2,

                        /** O_WriteAttribute value */
                        O_WriteAttribute = 4,

                        /** O_WriteRoleOperations value */
                        O_WriteRoleOperations = 8,

                        /** O_WriteHistorizing value */
                        O_WriteHistorizing = 16,

                        /** O_ReadValue value */
                        O_ReadValue = 32,

                        /** O_WriteValue value */
                        O_WriteValue = 64,

                        /** O_ReadHistory value */
                        O_ReadHistory = 128,

                        /** O_InsertHistory value */
                        O_InsertHistory = 256,

                        /** O_ModifyHistory value */
                        O_ModifyHistory = 512,

                        /** O_DeleteHistory value */
                        O_DeleteHistory = 1024,

                        /** O_ReceiveEvents value */
                        O_ReceiveEvents = 2048,

                        /** O_Call value */
                        O_Call = 4096,

                        /** O_AddReference value */
                        O_AddReference = 8192,

                        /** O_RemoveReference value */
                        O_RemoveReference = 16384,

                        /** O_DeleteNode value */
                        O_DeleteNode = 32768,

                        /** O_AddNode value */
                        O_AddNode = 65536,

                        /** O_Login value */
                        O_Login = 131072
                    }
                }
            }

            /** Namespace Services. */
            namespace Services {

                /** Namespace Grpc. */
                namespace Grpc {

                    /**
                     * Properties of a IAuthorizationInfoServiceHasPermissionForRequest.
                     * @deprecated Use Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest.$Properties instead.
                     */
                    interface IIAuthorizationInfoServiceHasPermissionForRequest extends Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest.$Properties {
                    }

                    /** Represents a IAuthorizationInfoServiceHasPermissionForRequest. */
                    class IAuthorizationInfoServiceHasPermissionForRequest {

                        /**
                         * Constructs a new IAuthorizationInfoServiceHasPermissionForRequest.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** IAuthorizationInfoServiceHasPermissionForRequest entity. */
                        entity: string;

                        /** IAuthorizationInfoServiceHasPermissionForRequest operation. */
                        operation: Arp.System.Um.Commons.Grpc.Operation;

                        /** IAuthorizationInfoServiceHasPermissionForRequest securityToken. */
                        securityToken?: (Arp.System.Security.Grpc.SecurityToken.$Properties|null);

                        /**
                         * Creates a new IAuthorizationInfoServiceHasPermissionForRequest instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns IAuthorizationInfoServiceHasPermissionForRequest instance
                         */
                        static create(properties: Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest.$Shape): Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest & Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest.$Shape;
                        static create(properties?: Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest.$Properties): Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest;

                        /**
                         * Encodes the specified IAuthorizationInfoServiceHasPermissionForRequest message. Does not implicitly {@link Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest.verify|verify} messages.
                         * @param message IAuthorizationInfoServiceHasPermissionForRequest message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a IAuthorizationInfoServiceHasPermissionForRequest message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest & Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest.$Shape} IAuthorizationInfoServiceHasPermissionForRequest
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest & Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest.$Shape;
                    }

                    namespace IAuthorizationInfoServiceHasPermissionForRequest {

                        /** Properties of a IAuthorizationInfoServiceHasPermissionForRequest. */
                        interface $Properties {

                            /** IAuthorizationInfoServiceHasPermissionForRequest entity */
                            entity?: (string|null);

                            /** IAuthorizationInfoServiceHasPermissionForRequest operation */
                            operation?: (Arp.System.Um.Commons.Grpc.Operation|null);

                            /** IAuthorizationInfoServiceHasPermissionForRequest securityToken */
                            securityToken?: (Arp.System.Security.Grpc.SecurityToken.$Properties|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a IAuthorizationInfoServiceHasPermissionForRequest. */
                        type $Shape = Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForRequest.$Properties;
                    }

                    /**
                     * Properties of a IAuthorizationInfoServiceHasPermissionForResponse.
                     * @deprecated Use Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForResponse.$Properties instead.
                     */
                    interface IIAuthorizationInfoServiceHasPermissionForResponse extends Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForResponse.$Properties {
                    }

                    /** Represents a IAuthorizationInfoServiceHasPermissionForResponse. */
                    class IAuthorizationInfoServiceHasPermissionForResponse {

                        /**
                         * Constructs a new IAuthorizationInfoServiceHasPermissionForResponse.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForResponse.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** IAuthorizationInfoServiceHasPermissionForResponse _ReturnValue. */
                        _ReturnValue: boolean;

                        /**
                         * Creates a new IAuthorizationInfoServiceHasPermissionForResponse instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns IAuthorizationInfoServiceHasPermissionForResponse instance
                         */
                        static create(properties: Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForResponse.$Shape): Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForResponse & Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForResponse.$Shape;
                        static create(properties?: Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForResponse.$Properties): Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForResponse;

                        /**
                         * Encodes the specified IAuthorizationInfoServiceHasPermissionForResponse message. Does not implicitly {@link Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForResponse.verify|verify} messages.
                         * @param message IAuthorizationInfoServiceHasPermissionForResponse message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a IAuthorizationInfoServiceHasPermissionForResponse message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForResponse & Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForResponse.$Shape} IAuthorizationInfoServiceHasPermissionForResponse
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForResponse & Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForResponse.$Shape;
                    }

                    namespace IAuthorizationInfoServiceHasPermissionForResponse {

                        /** Properties of a IAuthorizationInfoServiceHasPermissionForResponse. */
                        interface $Properties {

                            /** IAuthorizationInfoServiceHasPermissionForResponse _ReturnValue */
                            _ReturnValue?: (boolean|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a IAuthorizationInfoServiceHasPermissionForResponse. */
                        type $Shape = Arp.System.Um.Services.Grpc.IAuthorizationInfoServiceHasPermissionForResponse.$Properties;
                    }

                    /**
                     * Properties of a ChannelInformation.
                     * @deprecated Use Arp.System.Um.Services.Grpc.ChannelInformation.$Properties instead.
                     */
                    interface IChannelInformation extends Arp.System.Um.Services.Grpc.ChannelInformation.$Properties {
                    }

                    /** Represents a ChannelInformation. */
                    class ChannelInformation {

                        /**
                         * Constructs a new ChannelInformation.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: Arp.System.Um.Services.Grpc.ChannelInformation.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** ChannelInformation GatewayID. */
                        GatewayID: number;

                        /** ChannelInformation ProtocolObjectName. */
                        ProtocolObjectName: string;

                        /**
                         * Creates a new ChannelInformation instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns ChannelInformation instance
                         */
                        static create(properties: Arp.System.Um.Services.Grpc.ChannelInformation.$Shape): Arp.System.Um.Services.Grpc.ChannelInformation & Arp.System.Um.Services.Grpc.ChannelInformation.$Shape;
                        static create(properties?: Arp.System.Um.Services.Grpc.ChannelInformation.$Properties): Arp.System.Um.Services.Grpc.ChannelInformation;

                        /**
                         * Encodes the specified ChannelInformation message. Does not implicitly {@link Arp.System.Um.Services.Grpc.ChannelInformation.verify|verify} messages.
                         * @param message ChannelInformation message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: Arp.System.Um.Services.Grpc.ChannelInformation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a ChannelInformation message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {Arp.System.Um.Services.Grpc.ChannelInformation & Arp.System.Um.Services.Grpc.ChannelInformation.$Shape} ChannelInformation
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Arp.System.Um.Services.Grpc.ChannelInformation & Arp.System.Um.Services.Grpc.ChannelInformation.$Shape;
                    }

                    namespace ChannelInformation {

                        /** Properties of a ChannelInformation. */
                        interface $Properties {

                            /** ChannelInformation GatewayID */
                            GatewayID?: (number|null);

                            /** ChannelInformation ProtocolObjectName */
                            ProtocolObjectName?: (string|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a ChannelInformation. */
                        type $Shape = Arp.System.Um.Services.Grpc.ChannelInformation.$Properties;
                    }

                    /**
                     * Properties of a IPasswordAuthenticationServiceCreateSessionRequest.
                     * @deprecated Use Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest.$Properties instead.
                     */
                    interface IIPasswordAuthenticationServiceCreateSessionRequest extends Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest.$Properties {
                    }

                    /** Represents a IPasswordAuthenticationServiceCreateSessionRequest. */
                    class IPasswordAuthenticationServiceCreateSessionRequest {

                        /**
                         * Constructs a new IPasswordAuthenticationServiceCreateSessionRequest.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** IPasswordAuthenticationServiceCreateSessionRequest userName. */
                        userName: string;

                        /** IPasswordAuthenticationServiceCreateSessionRequest password. */
                        password: Uint8Array;

                        /** IPasswordAuthenticationServiceCreateSessionRequest channelInformation. */
                        channelInformation?: (Arp.System.Um.Services.Grpc.ChannelInformation.$Properties|null);

                        /**
                         * Creates a new IPasswordAuthenticationServiceCreateSessionRequest instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns IPasswordAuthenticationServiceCreateSessionRequest instance
                         */
                        static create(properties: Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest.$Shape): Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest & Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest.$Shape;
                        static create(properties?: Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest.$Properties): Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest;

                        /**
                         * Encodes the specified IPasswordAuthenticationServiceCreateSessionRequest message. Does not implicitly {@link Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest.verify|verify} messages.
                         * @param message IPasswordAuthenticationServiceCreateSessionRequest message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a IPasswordAuthenticationServiceCreateSessionRequest message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest & Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest.$Shape} IPasswordAuthenticationServiceCreateSessionRequest
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest & Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest.$Shape;
                    }

                    namespace IPasswordAuthenticationServiceCreateSessionRequest {

                        /** Properties of a IPasswordAuthenticationServiceCreateSessionRequest. */
                        interface $Properties {

                            /** IPasswordAuthenticationServiceCreateSessionRequest userName */
                            userName?: (string|null);

                            /** IPasswordAuthenticationServiceCreateSessionRequest password */
                            password?: (Uint8Array|null);

                            /** IPasswordAuthenticationServiceCreateSessionRequest channelInformation */
                            channelInformation?: (Arp.System.Um.Services.Grpc.ChannelInformation.$Properties|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a IPasswordAuthenticationServiceCreateSessionRequest. */
                        type $Shape = Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionRequest.$Properties;
                    }

                    /**
                     * Properties of a IPasswordAuthenticationServiceCreateSessionResponse.
                     * @deprecated Use Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse.$Properties instead.
                     */
                    interface IIPasswordAuthenticationServiceCreateSessionResponse extends Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse.$Properties {
                    }

                    /** Represents a IPasswordAuthenticationServiceCreateSessionResponse. */
                    class IPasswordAuthenticationServiceCreateSessionResponse {

                        /**
                         * Constructs a new IPasswordAuthenticationServiceCreateSessionResponse.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** IPasswordAuthenticationServiceCreateSessionResponse _ReturnValue. */
                        _ReturnValue: Arp.System.Security.Grpc.AuthenticationError;

                        /** IPasswordAuthenticationServiceCreateSessionResponse _securityToken. */
                        _securityToken?: (Arp.System.Security.Grpc.SecurityToken.$Properties|null);

                        /** IPasswordAuthenticationServiceCreateSessionResponse penaltyDelayMillis. */
                        penaltyDelayMillis: number;

                        /** IPasswordAuthenticationServiceCreateSessionResponse initialTimeOutMillis. */
                        initialTimeOutMillis: number;

                        /**
                         * Creates a new IPasswordAuthenticationServiceCreateSessionResponse instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns IPasswordAuthenticationServiceCreateSessionResponse instance
                         */
                        static create(properties: Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse.$Shape): Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse & Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse.$Shape;
                        static create(properties?: Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse.$Properties): Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse;

                        /**
                         * Encodes the specified IPasswordAuthenticationServiceCreateSessionResponse message. Does not implicitly {@link Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse.verify|verify} messages.
                         * @param message IPasswordAuthenticationServiceCreateSessionResponse message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a IPasswordAuthenticationServiceCreateSessionResponse message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse & Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse.$Shape} IPasswordAuthenticationServiceCreateSessionResponse
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse & Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse.$Shape;
                    }

                    namespace IPasswordAuthenticationServiceCreateSessionResponse {

                        /** Properties of a IPasswordAuthenticationServiceCreateSessionResponse. */
                        interface $Properties {

                            /** IPasswordAuthenticationServiceCreateSessionResponse _ReturnValue */
                            _ReturnValue?: (Arp.System.Security.Grpc.AuthenticationError|null);

                            /** IPasswordAuthenticationServiceCreateSessionResponse _securityToken */
                            _securityToken?: (Arp.System.Security.Grpc.SecurityToken.$Properties|null);

                            /** IPasswordAuthenticationServiceCreateSessionResponse penaltyDelayMillis */
                            penaltyDelayMillis?: (number|null);

                            /** IPasswordAuthenticationServiceCreateSessionResponse initialTimeOutMillis */
                            initialTimeOutMillis?: (number|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a IPasswordAuthenticationServiceCreateSessionResponse. */
                        type $Shape = Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCreateSessionResponse.$Properties;
                    }

                    /**
                     * Properties of a IPasswordAuthenticationServiceProlongSessionRequest.
                     * @deprecated Use Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionRequest.$Properties instead.
                     */
                    interface IIPasswordAuthenticationServiceProlongSessionRequest extends Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionRequest.$Properties {
                    }

                    /** Represents a IPasswordAuthenticationServiceProlongSessionRequest. */
                    class IPasswordAuthenticationServiceProlongSessionRequest {

                        /**
                         * Constructs a new IPasswordAuthenticationServiceProlongSessionRequest.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionRequest.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** IPasswordAuthenticationServiceProlongSessionRequest securityToken. */
                        securityToken?: (Arp.System.Security.Grpc.SecurityToken.$Properties|null);

                        /**
                         * Creates a new IPasswordAuthenticationServiceProlongSessionRequest instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns IPasswordAuthenticationServiceProlongSessionRequest instance
                         */
                        static create(properties: Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionRequest.$Shape): Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionRequest & Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionRequest.$Shape;
                        static create(properties?: Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionRequest.$Properties): Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionRequest;

                        /**
                         * Encodes the specified IPasswordAuthenticationServiceProlongSessionRequest message. Does not implicitly {@link Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionRequest.verify|verify} messages.
                         * @param message IPasswordAuthenticationServiceProlongSessionRequest message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a IPasswordAuthenticationServiceProlongSessionRequest message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionRequest & Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionRequest.$Shape} IPasswordAuthenticationServiceProlongSessionRequest
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionRequest & Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionRequest.$Shape;
                    }

                    namespace IPasswordAuthenticationServiceProlongSessionRequest {

                        /** Properties of a IPasswordAuthenticationServiceProlongSessionRequest. */
                        interface $Properties {

                            /** IPasswordAuthenticationServiceProlongSessionRequest securityToken */
                            securityToken?: (Arp.System.Security.Grpc.SecurityToken.$Properties|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a IPasswordAuthenticationServiceProlongSessionRequest. */
                        type $Shape = Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionRequest.$Properties;
                    }

                    /**
                     * Properties of a IPasswordAuthenticationServiceProlongSessionResponse.
                     * @deprecated Use Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionResponse.$Properties instead.
                     */
                    interface IIPasswordAuthenticationServiceProlongSessionResponse extends Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionResponse.$Properties {
                    }

                    /** Represents a IPasswordAuthenticationServiceProlongSessionResponse. */
                    class IPasswordAuthenticationServiceProlongSessionResponse {

                        /**
                         * Constructs a new IPasswordAuthenticationServiceProlongSessionResponse.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionResponse.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** IPasswordAuthenticationServiceProlongSessionResponse _newTimeOutMillis. */
                        _newTimeOutMillis: number;

                        /**
                         * Creates a new IPasswordAuthenticationServiceProlongSessionResponse instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns IPasswordAuthenticationServiceProlongSessionResponse instance
                         */
                        static create(properties: Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionResponse.$Shape): Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionResponse & Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionResponse.$Shape;
                        static create(properties?: Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionResponse.$Properties): Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionResponse;

                        /**
                         * Encodes the specified IPasswordAuthenticationServiceProlongSessionResponse message. Does not implicitly {@link Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionResponse.verify|verify} messages.
                         * @param message IPasswordAuthenticationServiceProlongSessionResponse message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a IPasswordAuthenticationServiceProlongSessionResponse message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionResponse & Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionResponse.$Shape} IPasswordAuthenticationServiceProlongSessionResponse
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionResponse & Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionResponse.$Shape;
                    }

                    namespace IPasswordAuthenticationServiceProlongSessionResponse {

                        /** Properties of a IPasswordAuthenticationServiceProlongSessionResponse. */
                        interface $Properties {

                            /** IPasswordAuthenticationServiceProlongSessionResponse _newTimeOutMillis */
                            _newTimeOutMillis?: (number|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a IPasswordAuthenticationServiceProlongSessionResponse. */
                        type $Shape = Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceProlongSessionResponse.$Properties;
                    }

                    /**
                     * Properties of a IPasswordAuthenticationServiceCloseSessionRequest.
                     * @deprecated Use Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCloseSessionRequest.$Properties instead.
                     */
                    interface IIPasswordAuthenticationServiceCloseSessionRequest extends Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCloseSessionRequest.$Properties {
                    }

                    /** Represents a IPasswordAuthenticationServiceCloseSessionRequest. */
                    class IPasswordAuthenticationServiceCloseSessionRequest {

                        /**
                         * Constructs a new IPasswordAuthenticationServiceCloseSessionRequest.
                         * @param [properties] Properties to set
                         */
                        constructor(properties?: Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCloseSessionRequest.$Properties);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];

                        /** IPasswordAuthenticationServiceCloseSessionRequest securityToken. */
                        securityToken?: (Arp.System.Security.Grpc.SecurityToken.$Properties|null);

                        /**
                         * Creates a new IPasswordAuthenticationServiceCloseSessionRequest instance using the specified properties.
                         * @param [properties] Properties to set
                         * @returns IPasswordAuthenticationServiceCloseSessionRequest instance
                         */
                        static create(properties: Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCloseSessionRequest.$Shape): Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCloseSessionRequest & Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCloseSessionRequest.$Shape;
                        static create(properties?: Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCloseSessionRequest.$Properties): Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCloseSessionRequest;

                        /**
                         * Encodes the specified IPasswordAuthenticationServiceCloseSessionRequest message. Does not implicitly {@link Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCloseSessionRequest.verify|verify} messages.
                         * @param message IPasswordAuthenticationServiceCloseSessionRequest message or plain object to encode
                         * @param [writer] Writer to encode to
                         * @returns Writer
                         */
                        static encode(message: Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCloseSessionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                        /**
                         * Decodes a IPasswordAuthenticationServiceCloseSessionRequest message from the specified reader or buffer.
                         * @param reader Reader or buffer to decode from
                         * @param [length] Message length if known beforehand
                         * @returns {Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCloseSessionRequest & Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCloseSessionRequest.$Shape} IPasswordAuthenticationServiceCloseSessionRequest
                         * @throws {Error} If the payload is not a reader or valid buffer
                         * @throws {$protobuf.util.ProtocolError} If required fields are missing
                         */
                        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCloseSessionRequest & Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCloseSessionRequest.$Shape;
                    }

                    namespace IPasswordAuthenticationServiceCloseSessionRequest {

                        /** Properties of a IPasswordAuthenticationServiceCloseSessionRequest. */
                        interface $Properties {

                            /** IPasswordAuthenticationServiceCloseSessionRequest securityToken */
                            securityToken?: (Arp.System.Security.Grpc.SecurityToken.$Properties|null);

                            /** Unknown fields preserved while decoding when enabled */
                            $unknowns?: Uint8Array[];
                        }

                        /** Shape of a IPasswordAuthenticationServiceCloseSessionRequest. */
                        type $Shape = Arp.System.Um.Services.Grpc.IPasswordAuthenticationServiceCloseSessionRequest.$Properties;
                    }
                }
            }
        }
    }
}

/** Namespace gatehouse. */
export namespace gatehouse {

    /** Namespace admin. */
    namespace admin {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a SessionEntry.
             * @deprecated Use gatehouse.admin.v1.SessionEntry.$Properties instead.
             */
            interface ISessionEntry extends gatehouse.admin.v1.SessionEntry.$Properties {
            }

            /** Represents a SessionEntry. */
            class SessionEntry {

                /**
                 * Constructs a new SessionEntry.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.admin.v1.SessionEntry.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SessionEntry session. */
                session?: (gatehouse.security.v1.Session.$Properties|null);

                /** SessionEntry channelId. */
                channelId: string;

                /** SessionEntry peer. */
                peer: string;

                /** SessionEntry source. */
                source: string;

                /** SessionEntry runningCalls. */
                runningCalls: number;

                /**
                 * Creates a new SessionEntry instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SessionEntry instance
                 */
                static create(properties: gatehouse.admin.v1.SessionEntry.$Shape): gatehouse.admin.v1.SessionEntry & gatehouse.admin.v1.SessionEntry.$Shape;
                static create(properties?: gatehouse.admin.v1.SessionEntry.$Properties): gatehouse.admin.v1.SessionEntry;

                /**
                 * Encodes the specified SessionEntry message. Does not implicitly {@link gatehouse.admin.v1.SessionEntry.verify|verify} messages.
                 * @param message SessionEntry message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.admin.v1.SessionEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SessionEntry message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.admin.v1.SessionEntry & gatehouse.admin.v1.SessionEntry.$Shape} SessionEntry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.admin.v1.SessionEntry & gatehouse.admin.v1.SessionEntry.$Shape;
            }

            namespace SessionEntry {

                /** Properties of a SessionEntry. */
                interface $Properties {

                    /** SessionEntry session */
                    session?: (gatehouse.security.v1.Session.$Properties|null);

                    /** SessionEntry channelId */
                    channelId?: (string|null);

                    /** SessionEntry peer */
                    peer?: (string|null);

                    /** SessionEntry source */
                    source?: (string|null);

                    /** SessionEntry runningCalls */
                    runningCalls?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SessionEntry. */
                type $Shape = gatehouse.admin.v1.SessionEntry.$Properties;
            }

            /**
             * Properties of a ChannelEntry.
             * @deprecated Use gatehouse.admin.v1.ChannelEntry.$Properties instead.
             */
            interface IChannelEntry extends gatehouse.admin.v1.ChannelEntry.$Properties {
            }

            /** Represents a ChannelEntry. */
            class ChannelEntry {

                /**
                 * Constructs a new ChannelEntry.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.admin.v1.ChannelEntry.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ChannelEntry channelId. */
                channelId: string;

                /** ChannelEntry peer. */
                peer: string;

                /** ChannelEntry source. */
                source: string;

                /** ChannelEntry listener. */
                listener: string;

                /** ChannelEntry security. */
                security: string;

                /** ChannelEntry openedAt. */
                openedAt?: (google.protobuf.Timestamp.$Properties|null);

                /** ChannelEntry sessions. */
                sessions: number;

                /** ChannelEntry runningCalls. */
                runningCalls: number;

                /**
                 * Creates a new ChannelEntry instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ChannelEntry instance
                 */
                static create(properties: gatehouse.admin.v1.ChannelEntry.$Shape): gatehouse.admin.v1.ChannelEntry & gatehouse.admin.v1.ChannelEntry.$Shape;
                static create(properties?: gatehouse.admin.v1.ChannelEntry.$Properties): gatehouse.admin.v1.ChannelEntry;

                /**
                 * Encodes the specified ChannelEntry message. Does not implicitly {@link gatehouse.admin.v1.ChannelEntry.verify|verify} messages.
                 * @param message ChannelEntry message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.admin.v1.ChannelEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ChannelEntry message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.admin.v1.ChannelEntry & gatehouse.admin.v1.ChannelEntry.$Shape} ChannelEntry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.admin.v1.ChannelEntry & gatehouse.admin.v1.ChannelEntry.$Shape;
            }

            namespace ChannelEntry {

                /** Properties of a ChannelEntry. */
                interface $Properties {

                    /** ChannelEntry channelId */
                    channelId?: (string|null);

                    /** ChannelEntry peer */
                    peer?: (string|null);

                    /** ChannelEntry source */
                    source?: (string|null);

                    /** ChannelEntry listener */
                    listener?: (string|null);

                    /** ChannelEntry security */
                    security?: (string|null);

                    /** ChannelEntry openedAt */
                    openedAt?: (google.protobuf.Timestamp.$Properties|null);

                    /** ChannelEntry sessions */
                    sessions?: (number|null);

                    /** ChannelEntry runningCalls */
                    runningCalls?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ChannelEntry. */
                type $Shape = gatehouse.admin.v1.ChannelEntry.$Properties;
            }

            /**
             * Properties of a PenaltyEntry.
             * @deprecated Use gatehouse.admin.v1.PenaltyEntry.$Properties instead.
             */
            interface IPenaltyEntry extends gatehouse.admin.v1.PenaltyEntry.$Properties {
            }

            /** Represents a PenaltyEntry. */
            class PenaltyEntry {

                /**
                 * Constructs a new PenaltyEntry.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.admin.v1.PenaltyEntry.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** PenaltyEntry user. */
                user: string;

                /** PenaltyEntry source. */
                source: string;

                /** PenaltyEntry failures. */
                failures: number;

                /** PenaltyEntry remaining. */
                remaining?: (google.protobuf.Duration.$Properties|null);

                /**
                 * Creates a new PenaltyEntry instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns PenaltyEntry instance
                 */
                static create(properties: gatehouse.admin.v1.PenaltyEntry.$Shape): gatehouse.admin.v1.PenaltyEntry & gatehouse.admin.v1.PenaltyEntry.$Shape;
                static create(properties?: gatehouse.admin.v1.PenaltyEntry.$Properties): gatehouse.admin.v1.PenaltyEntry;

                /**
                 * Encodes the specified PenaltyEntry message. Does not implicitly {@link gatehouse.admin.v1.PenaltyEntry.verify|verify} messages.
                 * @param message PenaltyEntry message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.admin.v1.PenaltyEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a PenaltyEntry message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.admin.v1.PenaltyEntry & gatehouse.admin.v1.PenaltyEntry.$Shape} PenaltyEntry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.admin.v1.PenaltyEntry & gatehouse.admin.v1.PenaltyEntry.$Shape;
            }

            namespace PenaltyEntry {

                /** Properties of a PenaltyEntry. */
                interface $Properties {

                    /** PenaltyEntry user */
                    user?: (string|null);

                    /** PenaltyEntry source */
                    source?: (string|null);

                    /** PenaltyEntry failures */
                    failures?: (number|null);

                    /** PenaltyEntry remaining */
                    remaining?: (google.protobuf.Duration.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a PenaltyEntry. */
                type $Shape = gatehouse.admin.v1.PenaltyEntry.$Properties;
            }

            /**
             * Properties of an AdministrationServiceListSessionsRequest.
             * @deprecated Use gatehouse.admin.v1.AdministrationServiceListSessionsRequest.$Properties instead.
             */
            interface IAdministrationServiceListSessionsRequest extends gatehouse.admin.v1.AdministrationServiceListSessionsRequest.$Properties {
            }

            /** Represents an AdministrationServiceListSessionsRequest. */
            class AdministrationServiceListSessionsRequest {

                /**
                 * Constructs a new AdministrationServiceListSessionsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.admin.v1.AdministrationServiceListSessionsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** AdministrationServiceListSessionsRequest pageSize. */
                pageSize: number;

                /** AdministrationServiceListSessionsRequest pageToken. */
                pageToken: string;

                /**
                 * Creates a new AdministrationServiceListSessionsRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns AdministrationServiceListSessionsRequest instance
                 */
                static create(properties: gatehouse.admin.v1.AdministrationServiceListSessionsRequest.$Shape): gatehouse.admin.v1.AdministrationServiceListSessionsRequest & gatehouse.admin.v1.AdministrationServiceListSessionsRequest.$Shape;
                static create(properties?: gatehouse.admin.v1.AdministrationServiceListSessionsRequest.$Properties): gatehouse.admin.v1.AdministrationServiceListSessionsRequest;

                /**
                 * Encodes the specified AdministrationServiceListSessionsRequest message. Does not implicitly {@link gatehouse.admin.v1.AdministrationServiceListSessionsRequest.verify|verify} messages.
                 * @param message AdministrationServiceListSessionsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.admin.v1.AdministrationServiceListSessionsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AdministrationServiceListSessionsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.admin.v1.AdministrationServiceListSessionsRequest & gatehouse.admin.v1.AdministrationServiceListSessionsRequest.$Shape} AdministrationServiceListSessionsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.admin.v1.AdministrationServiceListSessionsRequest & gatehouse.admin.v1.AdministrationServiceListSessionsRequest.$Shape;
            }

            namespace AdministrationServiceListSessionsRequest {

                /** Properties of an AdministrationServiceListSessionsRequest. */
                interface $Properties {

                    /** AdministrationServiceListSessionsRequest pageSize */
                    pageSize?: (number|null);

                    /** AdministrationServiceListSessionsRequest pageToken */
                    pageToken?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AdministrationServiceListSessionsRequest. */
                type $Shape = gatehouse.admin.v1.AdministrationServiceListSessionsRequest.$Properties;
            }

            /**
             * Properties of an AdministrationServiceListSessionsResponse.
             * @deprecated Use gatehouse.admin.v1.AdministrationServiceListSessionsResponse.$Properties instead.
             */
            interface IAdministrationServiceListSessionsResponse extends gatehouse.admin.v1.AdministrationServiceListSessionsResponse.$Properties {
            }

            /** Represents an AdministrationServiceListSessionsResponse. */
            class AdministrationServiceListSessionsResponse {

                /**
                 * Constructs a new AdministrationServiceListSessionsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.admin.v1.AdministrationServiceListSessionsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** AdministrationServiceListSessionsResponse sessions. */
                sessions: gatehouse.admin.v1.SessionEntry.$Properties[];

                /** AdministrationServiceListSessionsResponse nextPageToken. */
                nextPageToken: string;

                /** AdministrationServiceListSessionsResponse totalSize. */
                totalSize: number;

                /**
                 * Creates a new AdministrationServiceListSessionsResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns AdministrationServiceListSessionsResponse instance
                 */
                static create(properties: gatehouse.admin.v1.AdministrationServiceListSessionsResponse.$Shape): gatehouse.admin.v1.AdministrationServiceListSessionsResponse & gatehouse.admin.v1.AdministrationServiceListSessionsResponse.$Shape;
                static create(properties?: gatehouse.admin.v1.AdministrationServiceListSessionsResponse.$Properties): gatehouse.admin.v1.AdministrationServiceListSessionsResponse;

                /**
                 * Encodes the specified AdministrationServiceListSessionsResponse message. Does not implicitly {@link gatehouse.admin.v1.AdministrationServiceListSessionsResponse.verify|verify} messages.
                 * @param message AdministrationServiceListSessionsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.admin.v1.AdministrationServiceListSessionsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AdministrationServiceListSessionsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.admin.v1.AdministrationServiceListSessionsResponse & gatehouse.admin.v1.AdministrationServiceListSessionsResponse.$Shape} AdministrationServiceListSessionsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.admin.v1.AdministrationServiceListSessionsResponse & gatehouse.admin.v1.AdministrationServiceListSessionsResponse.$Shape;
            }

            namespace AdministrationServiceListSessionsResponse {

                /** Properties of an AdministrationServiceListSessionsResponse. */
                interface $Properties {

                    /** AdministrationServiceListSessionsResponse sessions */
                    sessions?: (gatehouse.admin.v1.SessionEntry.$Properties[]|null);

                    /** AdministrationServiceListSessionsResponse nextPageToken */
                    nextPageToken?: (string|null);

                    /** AdministrationServiceListSessionsResponse totalSize */
                    totalSize?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AdministrationServiceListSessionsResponse. */
                type $Shape = gatehouse.admin.v1.AdministrationServiceListSessionsResponse.$Properties;
            }

            /**
             * Properties of an AdministrationServiceCloseSessionRequest.
             * @deprecated Use gatehouse.admin.v1.AdministrationServiceCloseSessionRequest.$Properties instead.
             */
            interface IAdministrationServiceCloseSessionRequest extends gatehouse.admin.v1.AdministrationServiceCloseSessionRequest.$Properties {
            }

            /** Represents an AdministrationServiceCloseSessionRequest. */
            class AdministrationServiceCloseSessionRequest {

                /**
                 * Constructs a new AdministrationServiceCloseSessionRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.admin.v1.AdministrationServiceCloseSessionRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** AdministrationServiceCloseSessionRequest sessionId. */
                sessionId: string;

                /**
                 * Creates a new AdministrationServiceCloseSessionRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns AdministrationServiceCloseSessionRequest instance
                 */
                static create(properties: gatehouse.admin.v1.AdministrationServiceCloseSessionRequest.$Shape): gatehouse.admin.v1.AdministrationServiceCloseSessionRequest & gatehouse.admin.v1.AdministrationServiceCloseSessionRequest.$Shape;
                static create(properties?: gatehouse.admin.v1.AdministrationServiceCloseSessionRequest.$Properties): gatehouse.admin.v1.AdministrationServiceCloseSessionRequest;

                /**
                 * Encodes the specified AdministrationServiceCloseSessionRequest message. Does not implicitly {@link gatehouse.admin.v1.AdministrationServiceCloseSessionRequest.verify|verify} messages.
                 * @param message AdministrationServiceCloseSessionRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.admin.v1.AdministrationServiceCloseSessionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AdministrationServiceCloseSessionRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.admin.v1.AdministrationServiceCloseSessionRequest & gatehouse.admin.v1.AdministrationServiceCloseSessionRequest.$Shape} AdministrationServiceCloseSessionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.admin.v1.AdministrationServiceCloseSessionRequest & gatehouse.admin.v1.AdministrationServiceCloseSessionRequest.$Shape;
            }

            namespace AdministrationServiceCloseSessionRequest {

                /** Properties of an AdministrationServiceCloseSessionRequest. */
                interface $Properties {

                    /** AdministrationServiceCloseSessionRequest sessionId */
                    sessionId?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AdministrationServiceCloseSessionRequest. */
                type $Shape = gatehouse.admin.v1.AdministrationServiceCloseSessionRequest.$Properties;
            }

            /**
             * Properties of an AdministrationServiceCloseSessionResponse.
             * @deprecated Use gatehouse.admin.v1.AdministrationServiceCloseSessionResponse.$Properties instead.
             */
            interface IAdministrationServiceCloseSessionResponse extends gatehouse.admin.v1.AdministrationServiceCloseSessionResponse.$Properties {
            }

            /** Represents an AdministrationServiceCloseSessionResponse. */
            class AdministrationServiceCloseSessionResponse {

                /**
                 * Constructs a new AdministrationServiceCloseSessionResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.admin.v1.AdministrationServiceCloseSessionResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new AdministrationServiceCloseSessionResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns AdministrationServiceCloseSessionResponse instance
                 */
                static create(properties: gatehouse.admin.v1.AdministrationServiceCloseSessionResponse.$Shape): gatehouse.admin.v1.AdministrationServiceCloseSessionResponse & gatehouse.admin.v1.AdministrationServiceCloseSessionResponse.$Shape;
                static create(properties?: gatehouse.admin.v1.AdministrationServiceCloseSessionResponse.$Properties): gatehouse.admin.v1.AdministrationServiceCloseSessionResponse;

                /**
                 * Encodes the specified AdministrationServiceCloseSessionResponse message. Does not implicitly {@link gatehouse.admin.v1.AdministrationServiceCloseSessionResponse.verify|verify} messages.
                 * @param message AdministrationServiceCloseSessionResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.admin.v1.AdministrationServiceCloseSessionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AdministrationServiceCloseSessionResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.admin.v1.AdministrationServiceCloseSessionResponse & gatehouse.admin.v1.AdministrationServiceCloseSessionResponse.$Shape} AdministrationServiceCloseSessionResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.admin.v1.AdministrationServiceCloseSessionResponse & gatehouse.admin.v1.AdministrationServiceCloseSessionResponse.$Shape;
            }

            namespace AdministrationServiceCloseSessionResponse {

                /** Properties of an AdministrationServiceCloseSessionResponse. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AdministrationServiceCloseSessionResponse. */
                type $Shape = gatehouse.admin.v1.AdministrationServiceCloseSessionResponse.$Properties;
            }

            /**
             * Properties of an AdministrationServiceListChannelsRequest.
             * @deprecated Use gatehouse.admin.v1.AdministrationServiceListChannelsRequest.$Properties instead.
             */
            interface IAdministrationServiceListChannelsRequest extends gatehouse.admin.v1.AdministrationServiceListChannelsRequest.$Properties {
            }

            /** Represents an AdministrationServiceListChannelsRequest. */
            class AdministrationServiceListChannelsRequest {

                /**
                 * Constructs a new AdministrationServiceListChannelsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.admin.v1.AdministrationServiceListChannelsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** AdministrationServiceListChannelsRequest pageSize. */
                pageSize: number;

                /** AdministrationServiceListChannelsRequest pageToken. */
                pageToken: string;

                /**
                 * Creates a new AdministrationServiceListChannelsRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns AdministrationServiceListChannelsRequest instance
                 */
                static create(properties: gatehouse.admin.v1.AdministrationServiceListChannelsRequest.$Shape): gatehouse.admin.v1.AdministrationServiceListChannelsRequest & gatehouse.admin.v1.AdministrationServiceListChannelsRequest.$Shape;
                static create(properties?: gatehouse.admin.v1.AdministrationServiceListChannelsRequest.$Properties): gatehouse.admin.v1.AdministrationServiceListChannelsRequest;

                /**
                 * Encodes the specified AdministrationServiceListChannelsRequest message. Does not implicitly {@link gatehouse.admin.v1.AdministrationServiceListChannelsRequest.verify|verify} messages.
                 * @param message AdministrationServiceListChannelsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.admin.v1.AdministrationServiceListChannelsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AdministrationServiceListChannelsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.admin.v1.AdministrationServiceListChannelsRequest & gatehouse.admin.v1.AdministrationServiceListChannelsRequest.$Shape} AdministrationServiceListChannelsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.admin.v1.AdministrationServiceListChannelsRequest & gatehouse.admin.v1.AdministrationServiceListChannelsRequest.$Shape;
            }

            namespace AdministrationServiceListChannelsRequest {

                /** Properties of an AdministrationServiceListChannelsRequest. */
                interface $Properties {

                    /** AdministrationServiceListChannelsRequest pageSize */
                    pageSize?: (number|null);

                    /** AdministrationServiceListChannelsRequest pageToken */
                    pageToken?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AdministrationServiceListChannelsRequest. */
                type $Shape = gatehouse.admin.v1.AdministrationServiceListChannelsRequest.$Properties;
            }

            /**
             * Properties of an AdministrationServiceListChannelsResponse.
             * @deprecated Use gatehouse.admin.v1.AdministrationServiceListChannelsResponse.$Properties instead.
             */
            interface IAdministrationServiceListChannelsResponse extends gatehouse.admin.v1.AdministrationServiceListChannelsResponse.$Properties {
            }

            /** Represents an AdministrationServiceListChannelsResponse. */
            class AdministrationServiceListChannelsResponse {

                /**
                 * Constructs a new AdministrationServiceListChannelsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.admin.v1.AdministrationServiceListChannelsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** AdministrationServiceListChannelsResponse channels. */
                channels: gatehouse.admin.v1.ChannelEntry.$Properties[];

                /** AdministrationServiceListChannelsResponse nextPageToken. */
                nextPageToken: string;

                /** AdministrationServiceListChannelsResponse totalSize. */
                totalSize: number;

                /**
                 * Creates a new AdministrationServiceListChannelsResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns AdministrationServiceListChannelsResponse instance
                 */
                static create(properties: gatehouse.admin.v1.AdministrationServiceListChannelsResponse.$Shape): gatehouse.admin.v1.AdministrationServiceListChannelsResponse & gatehouse.admin.v1.AdministrationServiceListChannelsResponse.$Shape;
                static create(properties?: gatehouse.admin.v1.AdministrationServiceListChannelsResponse.$Properties): gatehouse.admin.v1.AdministrationServiceListChannelsResponse;

                /**
                 * Encodes the specified AdministrationServiceListChannelsResponse message. Does not implicitly {@link gatehouse.admin.v1.AdministrationServiceListChannelsResponse.verify|verify} messages.
                 * @param message AdministrationServiceListChannelsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.admin.v1.AdministrationServiceListChannelsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AdministrationServiceListChannelsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.admin.v1.AdministrationServiceListChannelsResponse & gatehouse.admin.v1.AdministrationServiceListChannelsResponse.$Shape} AdministrationServiceListChannelsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.admin.v1.AdministrationServiceListChannelsResponse & gatehouse.admin.v1.AdministrationServiceListChannelsResponse.$Shape;
            }

            namespace AdministrationServiceListChannelsResponse {

                /** Properties of an AdministrationServiceListChannelsResponse. */
                interface $Properties {

                    /** AdministrationServiceListChannelsResponse channels */
                    channels?: (gatehouse.admin.v1.ChannelEntry.$Properties[]|null);

                    /** AdministrationServiceListChannelsResponse nextPageToken */
                    nextPageToken?: (string|null);

                    /** AdministrationServiceListChannelsResponse totalSize */
                    totalSize?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AdministrationServiceListChannelsResponse. */
                type $Shape = gatehouse.admin.v1.AdministrationServiceListChannelsResponse.$Properties;
            }

            /**
             * Properties of an AdministrationServiceCloseChannelRequest.
             * @deprecated Use gatehouse.admin.v1.AdministrationServiceCloseChannelRequest.$Properties instead.
             */
            interface IAdministrationServiceCloseChannelRequest extends gatehouse.admin.v1.AdministrationServiceCloseChannelRequest.$Properties {
            }

            /** Represents an AdministrationServiceCloseChannelRequest. */
            class AdministrationServiceCloseChannelRequest {

                /**
                 * Constructs a new AdministrationServiceCloseChannelRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.admin.v1.AdministrationServiceCloseChannelRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** AdministrationServiceCloseChannelRequest channelId. */
                channelId: string;

                /**
                 * Creates a new AdministrationServiceCloseChannelRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns AdministrationServiceCloseChannelRequest instance
                 */
                static create(properties: gatehouse.admin.v1.AdministrationServiceCloseChannelRequest.$Shape): gatehouse.admin.v1.AdministrationServiceCloseChannelRequest & gatehouse.admin.v1.AdministrationServiceCloseChannelRequest.$Shape;
                static create(properties?: gatehouse.admin.v1.AdministrationServiceCloseChannelRequest.$Properties): gatehouse.admin.v1.AdministrationServiceCloseChannelRequest;

                /**
                 * Encodes the specified AdministrationServiceCloseChannelRequest message. Does not implicitly {@link gatehouse.admin.v1.AdministrationServiceCloseChannelRequest.verify|verify} messages.
                 * @param message AdministrationServiceCloseChannelRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.admin.v1.AdministrationServiceCloseChannelRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AdministrationServiceCloseChannelRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.admin.v1.AdministrationServiceCloseChannelRequest & gatehouse.admin.v1.AdministrationServiceCloseChannelRequest.$Shape} AdministrationServiceCloseChannelRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.admin.v1.AdministrationServiceCloseChannelRequest & gatehouse.admin.v1.AdministrationServiceCloseChannelRequest.$Shape;
            }

            namespace AdministrationServiceCloseChannelRequest {

                /** Properties of an AdministrationServiceCloseChannelRequest. */
                interface $Properties {

                    /** AdministrationServiceCloseChannelRequest channelId */
                    channelId?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AdministrationServiceCloseChannelRequest. */
                type $Shape = gatehouse.admin.v1.AdministrationServiceCloseChannelRequest.$Properties;
            }

            /**
             * Properties of an AdministrationServiceCloseChannelResponse.
             * @deprecated Use gatehouse.admin.v1.AdministrationServiceCloseChannelResponse.$Properties instead.
             */
            interface IAdministrationServiceCloseChannelResponse extends gatehouse.admin.v1.AdministrationServiceCloseChannelResponse.$Properties {
            }

            /** Represents an AdministrationServiceCloseChannelResponse. */
            class AdministrationServiceCloseChannelResponse {

                /**
                 * Constructs a new AdministrationServiceCloseChannelResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.admin.v1.AdministrationServiceCloseChannelResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new AdministrationServiceCloseChannelResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns AdministrationServiceCloseChannelResponse instance
                 */
                static create(properties: gatehouse.admin.v1.AdministrationServiceCloseChannelResponse.$Shape): gatehouse.admin.v1.AdministrationServiceCloseChannelResponse & gatehouse.admin.v1.AdministrationServiceCloseChannelResponse.$Shape;
                static create(properties?: gatehouse.admin.v1.AdministrationServiceCloseChannelResponse.$Properties): gatehouse.admin.v1.AdministrationServiceCloseChannelResponse;

                /**
                 * Encodes the specified AdministrationServiceCloseChannelResponse message. Does not implicitly {@link gatehouse.admin.v1.AdministrationServiceCloseChannelResponse.verify|verify} messages.
                 * @param message AdministrationServiceCloseChannelResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.admin.v1.AdministrationServiceCloseChannelResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AdministrationServiceCloseChannelResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.admin.v1.AdministrationServiceCloseChannelResponse & gatehouse.admin.v1.AdministrationServiceCloseChannelResponse.$Shape} AdministrationServiceCloseChannelResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.admin.v1.AdministrationServiceCloseChannelResponse & gatehouse.admin.v1.AdministrationServiceCloseChannelResponse.$Shape;
            }

            namespace AdministrationServiceCloseChannelResponse {

                /** Properties of an AdministrationServiceCloseChannelResponse. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AdministrationServiceCloseChannelResponse. */
                type $Shape = gatehouse.admin.v1.AdministrationServiceCloseChannelResponse.$Properties;
            }

            /**
             * Properties of an AdministrationServiceListPenaltiesRequest.
             * @deprecated Use gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest.$Properties instead.
             */
            interface IAdministrationServiceListPenaltiesRequest extends gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest.$Properties {
            }

            /** Represents an AdministrationServiceListPenaltiesRequest. */
            class AdministrationServiceListPenaltiesRequest {

                /**
                 * Constructs a new AdministrationServiceListPenaltiesRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** AdministrationServiceListPenaltiesRequest pageSize. */
                pageSize: number;

                /** AdministrationServiceListPenaltiesRequest pageToken. */
                pageToken: string;

                /**
                 * Creates a new AdministrationServiceListPenaltiesRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns AdministrationServiceListPenaltiesRequest instance
                 */
                static create(properties: gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest.$Shape): gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest & gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest.$Shape;
                static create(properties?: gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest.$Properties): gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest;

                /**
                 * Encodes the specified AdministrationServiceListPenaltiesRequest message. Does not implicitly {@link gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest.verify|verify} messages.
                 * @param message AdministrationServiceListPenaltiesRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AdministrationServiceListPenaltiesRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest & gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest.$Shape} AdministrationServiceListPenaltiesRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest & gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest.$Shape;
            }

            namespace AdministrationServiceListPenaltiesRequest {

                /** Properties of an AdministrationServiceListPenaltiesRequest. */
                interface $Properties {

                    /** AdministrationServiceListPenaltiesRequest pageSize */
                    pageSize?: (number|null);

                    /** AdministrationServiceListPenaltiesRequest pageToken */
                    pageToken?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AdministrationServiceListPenaltiesRequest. */
                type $Shape = gatehouse.admin.v1.AdministrationServiceListPenaltiesRequest.$Properties;
            }

            /**
             * Properties of an AdministrationServiceListPenaltiesResponse.
             * @deprecated Use gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse.$Properties instead.
             */
            interface IAdministrationServiceListPenaltiesResponse extends gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse.$Properties {
            }

            /** Represents an AdministrationServiceListPenaltiesResponse. */
            class AdministrationServiceListPenaltiesResponse {

                /**
                 * Constructs a new AdministrationServiceListPenaltiesResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** AdministrationServiceListPenaltiesResponse penalties. */
                penalties: gatehouse.admin.v1.PenaltyEntry.$Properties[];

                /** AdministrationServiceListPenaltiesResponse nextPageToken. */
                nextPageToken: string;

                /** AdministrationServiceListPenaltiesResponse totalSize. */
                totalSize: number;

                /**
                 * Creates a new AdministrationServiceListPenaltiesResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns AdministrationServiceListPenaltiesResponse instance
                 */
                static create(properties: gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse.$Shape): gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse & gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse.$Shape;
                static create(properties?: gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse.$Properties): gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse;

                /**
                 * Encodes the specified AdministrationServiceListPenaltiesResponse message. Does not implicitly {@link gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse.verify|verify} messages.
                 * @param message AdministrationServiceListPenaltiesResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AdministrationServiceListPenaltiesResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse & gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse.$Shape} AdministrationServiceListPenaltiesResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse & gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse.$Shape;
            }

            namespace AdministrationServiceListPenaltiesResponse {

                /** Properties of an AdministrationServiceListPenaltiesResponse. */
                interface $Properties {

                    /** AdministrationServiceListPenaltiesResponse penalties */
                    penalties?: (gatehouse.admin.v1.PenaltyEntry.$Properties[]|null);

                    /** AdministrationServiceListPenaltiesResponse nextPageToken */
                    nextPageToken?: (string|null);

                    /** AdministrationServiceListPenaltiesResponse totalSize */
                    totalSize?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AdministrationServiceListPenaltiesResponse. */
                type $Shape = gatehouse.admin.v1.AdministrationServiceListPenaltiesResponse.$Properties;
            }

            /**
             * Properties of an AdministrationServiceForgivePenaltyRequest.
             * @deprecated Use gatehouse.admin.v1.AdministrationServiceForgivePenaltyRequest.$Properties instead.
             */
            interface IAdministrationServiceForgivePenaltyRequest extends gatehouse.admin.v1.AdministrationServiceForgivePenaltyRequest.$Properties {
            }

            /** Represents an AdministrationServiceForgivePenaltyRequest. */
            class AdministrationServiceForgivePenaltyRequest {

                /**
                 * Constructs a new AdministrationServiceForgivePenaltyRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.admin.v1.AdministrationServiceForgivePenaltyRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** AdministrationServiceForgivePenaltyRequest user. */
                user: string;

                /**
                 * Creates a new AdministrationServiceForgivePenaltyRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns AdministrationServiceForgivePenaltyRequest instance
                 */
                static create(properties: gatehouse.admin.v1.AdministrationServiceForgivePenaltyRequest.$Shape): gatehouse.admin.v1.AdministrationServiceForgivePenaltyRequest & gatehouse.admin.v1.AdministrationServiceForgivePenaltyRequest.$Shape;
                static create(properties?: gatehouse.admin.v1.AdministrationServiceForgivePenaltyRequest.$Properties): gatehouse.admin.v1.AdministrationServiceForgivePenaltyRequest;

                /**
                 * Encodes the specified AdministrationServiceForgivePenaltyRequest message. Does not implicitly {@link gatehouse.admin.v1.AdministrationServiceForgivePenaltyRequest.verify|verify} messages.
                 * @param message AdministrationServiceForgivePenaltyRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.admin.v1.AdministrationServiceForgivePenaltyRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AdministrationServiceForgivePenaltyRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.admin.v1.AdministrationServiceForgivePenaltyRequest & gatehouse.admin.v1.AdministrationServiceForgivePenaltyRequest.$Shape} AdministrationServiceForgivePenaltyRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.admin.v1.AdministrationServiceForgivePenaltyRequest & gatehouse.admin.v1.AdministrationServiceForgivePenaltyRequest.$Shape;
            }

            namespace AdministrationServiceForgivePenaltyRequest {

                /** Properties of an AdministrationServiceForgivePenaltyRequest. */
                interface $Properties {

                    /** AdministrationServiceForgivePenaltyRequest user */
                    user?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AdministrationServiceForgivePenaltyRequest. */
                type $Shape = gatehouse.admin.v1.AdministrationServiceForgivePenaltyRequest.$Properties;
            }

            /**
             * Properties of an AdministrationServiceForgivePenaltyResponse.
             * @deprecated Use gatehouse.admin.v1.AdministrationServiceForgivePenaltyResponse.$Properties instead.
             */
            interface IAdministrationServiceForgivePenaltyResponse extends gatehouse.admin.v1.AdministrationServiceForgivePenaltyResponse.$Properties {
            }

            /** Represents an AdministrationServiceForgivePenaltyResponse. */
            class AdministrationServiceForgivePenaltyResponse {

                /**
                 * Constructs a new AdministrationServiceForgivePenaltyResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.admin.v1.AdministrationServiceForgivePenaltyResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** AdministrationServiceForgivePenaltyResponse sources. */
                sources: number;

                /**
                 * Creates a new AdministrationServiceForgivePenaltyResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns AdministrationServiceForgivePenaltyResponse instance
                 */
                static create(properties: gatehouse.admin.v1.AdministrationServiceForgivePenaltyResponse.$Shape): gatehouse.admin.v1.AdministrationServiceForgivePenaltyResponse & gatehouse.admin.v1.AdministrationServiceForgivePenaltyResponse.$Shape;
                static create(properties?: gatehouse.admin.v1.AdministrationServiceForgivePenaltyResponse.$Properties): gatehouse.admin.v1.AdministrationServiceForgivePenaltyResponse;

                /**
                 * Encodes the specified AdministrationServiceForgivePenaltyResponse message. Does not implicitly {@link gatehouse.admin.v1.AdministrationServiceForgivePenaltyResponse.verify|verify} messages.
                 * @param message AdministrationServiceForgivePenaltyResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.admin.v1.AdministrationServiceForgivePenaltyResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AdministrationServiceForgivePenaltyResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.admin.v1.AdministrationServiceForgivePenaltyResponse & gatehouse.admin.v1.AdministrationServiceForgivePenaltyResponse.$Shape} AdministrationServiceForgivePenaltyResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.admin.v1.AdministrationServiceForgivePenaltyResponse & gatehouse.admin.v1.AdministrationServiceForgivePenaltyResponse.$Shape;
            }

            namespace AdministrationServiceForgivePenaltyResponse {

                /** Properties of an AdministrationServiceForgivePenaltyResponse. */
                interface $Properties {

                    /** AdministrationServiceForgivePenaltyResponse sources */
                    sources?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AdministrationServiceForgivePenaltyResponse. */
                type $Shape = gatehouse.admin.v1.AdministrationServiceForgivePenaltyResponse.$Properties;
            }
        }
    }

    /** Namespace security. */
    namespace security {

        /** Namespace v1. */
        namespace v1 {

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

            /**
             * Properties of a CertificateAuthenticationServiceCreateSessionRequest.
             * @deprecated Use gatehouse.security.v1.CertificateAuthenticationServiceCreateSessionRequest.$Properties instead.
             */
            interface ICertificateAuthenticationServiceCreateSessionRequest extends gatehouse.security.v1.CertificateAuthenticationServiceCreateSessionRequest.$Properties {
            }

            /** Represents a CertificateAuthenticationServiceCreateSessionRequest. */
            class CertificateAuthenticationServiceCreateSessionRequest {

                /**
                 * Constructs a new CertificateAuthenticationServiceCreateSessionRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.security.v1.CertificateAuthenticationServiceCreateSessionRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** CertificateAuthenticationServiceCreateSessionRequest username. */
                username: string;

                /**
                 * Creates a new CertificateAuthenticationServiceCreateSessionRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CertificateAuthenticationServiceCreateSessionRequest instance
                 */
                static create(properties: gatehouse.security.v1.CertificateAuthenticationServiceCreateSessionRequest.$Shape): gatehouse.security.v1.CertificateAuthenticationServiceCreateSessionRequest & gatehouse.security.v1.CertificateAuthenticationServiceCreateSessionRequest.$Shape;
                static create(properties?: gatehouse.security.v1.CertificateAuthenticationServiceCreateSessionRequest.$Properties): gatehouse.security.v1.CertificateAuthenticationServiceCreateSessionRequest;

                /**
                 * Encodes the specified CertificateAuthenticationServiceCreateSessionRequest message. Does not implicitly {@link gatehouse.security.v1.CertificateAuthenticationServiceCreateSessionRequest.verify|verify} messages.
                 * @param message CertificateAuthenticationServiceCreateSessionRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.security.v1.CertificateAuthenticationServiceCreateSessionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CertificateAuthenticationServiceCreateSessionRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.CertificateAuthenticationServiceCreateSessionRequest & gatehouse.security.v1.CertificateAuthenticationServiceCreateSessionRequest.$Shape} CertificateAuthenticationServiceCreateSessionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.security.v1.CertificateAuthenticationServiceCreateSessionRequest & gatehouse.security.v1.CertificateAuthenticationServiceCreateSessionRequest.$Shape;
            }

            namespace CertificateAuthenticationServiceCreateSessionRequest {

                /** Properties of a CertificateAuthenticationServiceCreateSessionRequest. */
                interface $Properties {

                    /** CertificateAuthenticationServiceCreateSessionRequest username */
                    username?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CertificateAuthenticationServiceCreateSessionRequest. */
                type $Shape = gatehouse.security.v1.CertificateAuthenticationServiceCreateSessionRequest.$Properties;
            }

            /**
             * Properties of a CertificateAuthenticationServiceCreateSessionResponse.
             * @deprecated Use gatehouse.security.v1.CertificateAuthenticationServiceCreateSessionResponse.$Properties instead.
             */
            interface ICertificateAuthenticationServiceCreateSessionResponse extends gatehouse.security.v1.CertificateAuthenticationServiceCreateSessionResponse.$Properties {
            }

            /** Represents a CertificateAuthenticationServiceCreateSessionResponse. */
            class CertificateAuthenticationServiceCreateSessionResponse {

                /**
                 * Constructs a new CertificateAuthenticationServiceCreateSessionResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.security.v1.CertificateAuthenticationServiceCreateSessionResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** CertificateAuthenticationServiceCreateSessionResponse error. */
                error: gatehouse.security.v1.AuthenticationError;

                /** CertificateAuthenticationServiceCreateSessionResponse securityToken. */
                securityToken: number;

                /** CertificateAuthenticationServiceCreateSessionResponse penaltyDelayMillis. */
                penaltyDelayMillis: number;

                /** CertificateAuthenticationServiceCreateSessionResponse session. */
                session?: (gatehouse.security.v1.Session.$Properties|null);

                /** CertificateAuthenticationServiceCreateSessionResponse reason. */
                reason: gatehouse.security.v1.AuthenticationFailureReason;

                /**
                 * Creates a new CertificateAuthenticationServiceCreateSessionResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CertificateAuthenticationServiceCreateSessionResponse instance
                 */
                static create(properties: gatehouse.security.v1.CertificateAuthenticationServiceCreateSessionResponse.$Shape): gatehouse.security.v1.CertificateAuthenticationServiceCreateSessionResponse & gatehouse.security.v1.CertificateAuthenticationServiceCreateSessionResponse.$Shape;
                static create(properties?: gatehouse.security.v1.CertificateAuthenticationServiceCreateSessionResponse.$Properties): gatehouse.security.v1.CertificateAuthenticationServiceCreateSessionResponse;

                /**
                 * Encodes the specified CertificateAuthenticationServiceCreateSessionResponse message. Does not implicitly {@link gatehouse.security.v1.CertificateAuthenticationServiceCreateSessionResponse.verify|verify} messages.
                 * @param message CertificateAuthenticationServiceCreateSessionResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.security.v1.CertificateAuthenticationServiceCreateSessionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CertificateAuthenticationServiceCreateSessionResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.CertificateAuthenticationServiceCreateSessionResponse & gatehouse.security.v1.CertificateAuthenticationServiceCreateSessionResponse.$Shape} CertificateAuthenticationServiceCreateSessionResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.security.v1.CertificateAuthenticationServiceCreateSessionResponse & gatehouse.security.v1.CertificateAuthenticationServiceCreateSessionResponse.$Shape;
            }

            namespace CertificateAuthenticationServiceCreateSessionResponse {

                /** Properties of a CertificateAuthenticationServiceCreateSessionResponse. */
                interface $Properties {

                    /** CertificateAuthenticationServiceCreateSessionResponse error */
                    error?: (gatehouse.security.v1.AuthenticationError|null);

                    /** CertificateAuthenticationServiceCreateSessionResponse securityToken */
                    securityToken?: (number|null);

                    /** CertificateAuthenticationServiceCreateSessionResponse penaltyDelayMillis */
                    penaltyDelayMillis?: (number|null);

                    /** CertificateAuthenticationServiceCreateSessionResponse session */
                    session?: (gatehouse.security.v1.Session.$Properties|null);

                    /** CertificateAuthenticationServiceCreateSessionResponse reason */
                    reason?: (gatehouse.security.v1.AuthenticationFailureReason|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CertificateAuthenticationServiceCreateSessionResponse. */
                type $Shape = gatehouse.security.v1.CertificateAuthenticationServiceCreateSessionResponse.$Properties;
            }

            /**
             * Properties of a CertificateAuthenticationServiceRenewSessionRequest.
             * @deprecated Use gatehouse.security.v1.CertificateAuthenticationServiceRenewSessionRequest.$Properties instead.
             */
            interface ICertificateAuthenticationServiceRenewSessionRequest extends gatehouse.security.v1.CertificateAuthenticationServiceRenewSessionRequest.$Properties {
            }

            /** Represents a CertificateAuthenticationServiceRenewSessionRequest. */
            class CertificateAuthenticationServiceRenewSessionRequest {

                /**
                 * Constructs a new CertificateAuthenticationServiceRenewSessionRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.security.v1.CertificateAuthenticationServiceRenewSessionRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** CertificateAuthenticationServiceRenewSessionRequest securityToken. */
                securityToken: number;

                /**
                 * Creates a new CertificateAuthenticationServiceRenewSessionRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CertificateAuthenticationServiceRenewSessionRequest instance
                 */
                static create(properties: gatehouse.security.v1.CertificateAuthenticationServiceRenewSessionRequest.$Shape): gatehouse.security.v1.CertificateAuthenticationServiceRenewSessionRequest & gatehouse.security.v1.CertificateAuthenticationServiceRenewSessionRequest.$Shape;
                static create(properties?: gatehouse.security.v1.CertificateAuthenticationServiceRenewSessionRequest.$Properties): gatehouse.security.v1.CertificateAuthenticationServiceRenewSessionRequest;

                /**
                 * Encodes the specified CertificateAuthenticationServiceRenewSessionRequest message. Does not implicitly {@link gatehouse.security.v1.CertificateAuthenticationServiceRenewSessionRequest.verify|verify} messages.
                 * @param message CertificateAuthenticationServiceRenewSessionRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.security.v1.CertificateAuthenticationServiceRenewSessionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CertificateAuthenticationServiceRenewSessionRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.CertificateAuthenticationServiceRenewSessionRequest & gatehouse.security.v1.CertificateAuthenticationServiceRenewSessionRequest.$Shape} CertificateAuthenticationServiceRenewSessionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.security.v1.CertificateAuthenticationServiceRenewSessionRequest & gatehouse.security.v1.CertificateAuthenticationServiceRenewSessionRequest.$Shape;
            }

            namespace CertificateAuthenticationServiceRenewSessionRequest {

                /** Properties of a CertificateAuthenticationServiceRenewSessionRequest. */
                interface $Properties {

                    /** CertificateAuthenticationServiceRenewSessionRequest securityToken */
                    securityToken?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CertificateAuthenticationServiceRenewSessionRequest. */
                type $Shape = gatehouse.security.v1.CertificateAuthenticationServiceRenewSessionRequest.$Properties;
            }

            /**
             * Properties of a CertificateAuthenticationServiceRenewSessionResponse.
             * @deprecated Use gatehouse.security.v1.CertificateAuthenticationServiceRenewSessionResponse.$Properties instead.
             */
            interface ICertificateAuthenticationServiceRenewSessionResponse extends gatehouse.security.v1.CertificateAuthenticationServiceRenewSessionResponse.$Properties {
            }

            /** Represents a CertificateAuthenticationServiceRenewSessionResponse. */
            class CertificateAuthenticationServiceRenewSessionResponse {

                /**
                 * Constructs a new CertificateAuthenticationServiceRenewSessionResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.security.v1.CertificateAuthenticationServiceRenewSessionResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** CertificateAuthenticationServiceRenewSessionResponse error. */
                error: gatehouse.security.v1.AuthenticationError;

                /** CertificateAuthenticationServiceRenewSessionResponse securityToken. */
                securityToken: number;

                /** CertificateAuthenticationServiceRenewSessionResponse penaltyDelayMillis. */
                penaltyDelayMillis: number;

                /** CertificateAuthenticationServiceRenewSessionResponse session. */
                session?: (gatehouse.security.v1.Session.$Properties|null);

                /** CertificateAuthenticationServiceRenewSessionResponse reason. */
                reason: gatehouse.security.v1.AuthenticationFailureReason;

                /**
                 * Creates a new CertificateAuthenticationServiceRenewSessionResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CertificateAuthenticationServiceRenewSessionResponse instance
                 */
                static create(properties: gatehouse.security.v1.CertificateAuthenticationServiceRenewSessionResponse.$Shape): gatehouse.security.v1.CertificateAuthenticationServiceRenewSessionResponse & gatehouse.security.v1.CertificateAuthenticationServiceRenewSessionResponse.$Shape;
                static create(properties?: gatehouse.security.v1.CertificateAuthenticationServiceRenewSessionResponse.$Properties): gatehouse.security.v1.CertificateAuthenticationServiceRenewSessionResponse;

                /**
                 * Encodes the specified CertificateAuthenticationServiceRenewSessionResponse message. Does not implicitly {@link gatehouse.security.v1.CertificateAuthenticationServiceRenewSessionResponse.verify|verify} messages.
                 * @param message CertificateAuthenticationServiceRenewSessionResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.security.v1.CertificateAuthenticationServiceRenewSessionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CertificateAuthenticationServiceRenewSessionResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.CertificateAuthenticationServiceRenewSessionResponse & gatehouse.security.v1.CertificateAuthenticationServiceRenewSessionResponse.$Shape} CertificateAuthenticationServiceRenewSessionResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.security.v1.CertificateAuthenticationServiceRenewSessionResponse & gatehouse.security.v1.CertificateAuthenticationServiceRenewSessionResponse.$Shape;
            }

            namespace CertificateAuthenticationServiceRenewSessionResponse {

                /** Properties of a CertificateAuthenticationServiceRenewSessionResponse. */
                interface $Properties {

                    /** CertificateAuthenticationServiceRenewSessionResponse error */
                    error?: (gatehouse.security.v1.AuthenticationError|null);

                    /** CertificateAuthenticationServiceRenewSessionResponse securityToken */
                    securityToken?: (number|null);

                    /** CertificateAuthenticationServiceRenewSessionResponse penaltyDelayMillis */
                    penaltyDelayMillis?: (number|null);

                    /** CertificateAuthenticationServiceRenewSessionResponse session */
                    session?: (gatehouse.security.v1.Session.$Properties|null);

                    /** CertificateAuthenticationServiceRenewSessionResponse reason */
                    reason?: (gatehouse.security.v1.AuthenticationFailureReason|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CertificateAuthenticationServiceRenewSessionResponse. */
                type $Shape = gatehouse.security.v1.CertificateAuthenticationServiceRenewSessionResponse.$Properties;
            }

            /**
             * Properties of a KerberosAuthenticationServiceCreateSessionRequest.
             * @deprecated Use gatehouse.security.v1.KerberosAuthenticationServiceCreateSessionRequest.$Properties instead.
             */
            interface IKerberosAuthenticationServiceCreateSessionRequest extends gatehouse.security.v1.KerberosAuthenticationServiceCreateSessionRequest.$Properties {
            }

            /** Represents a KerberosAuthenticationServiceCreateSessionRequest. */
            class KerberosAuthenticationServiceCreateSessionRequest {

                /**
                 * Constructs a new KerberosAuthenticationServiceCreateSessionRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.security.v1.KerberosAuthenticationServiceCreateSessionRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** KerberosAuthenticationServiceCreateSessionRequest token. */
                token: Uint8Array;

                /** KerberosAuthenticationServiceCreateSessionRequest username. */
                username: string;

                /**
                 * Creates a new KerberosAuthenticationServiceCreateSessionRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns KerberosAuthenticationServiceCreateSessionRequest instance
                 */
                static create(properties: gatehouse.security.v1.KerberosAuthenticationServiceCreateSessionRequest.$Shape): gatehouse.security.v1.KerberosAuthenticationServiceCreateSessionRequest & gatehouse.security.v1.KerberosAuthenticationServiceCreateSessionRequest.$Shape;
                static create(properties?: gatehouse.security.v1.KerberosAuthenticationServiceCreateSessionRequest.$Properties): gatehouse.security.v1.KerberosAuthenticationServiceCreateSessionRequest;

                /**
                 * Encodes the specified KerberosAuthenticationServiceCreateSessionRequest message. Does not implicitly {@link gatehouse.security.v1.KerberosAuthenticationServiceCreateSessionRequest.verify|verify} messages.
                 * @param message KerberosAuthenticationServiceCreateSessionRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.security.v1.KerberosAuthenticationServiceCreateSessionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a KerberosAuthenticationServiceCreateSessionRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.KerberosAuthenticationServiceCreateSessionRequest & gatehouse.security.v1.KerberosAuthenticationServiceCreateSessionRequest.$Shape} KerberosAuthenticationServiceCreateSessionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.security.v1.KerberosAuthenticationServiceCreateSessionRequest & gatehouse.security.v1.KerberosAuthenticationServiceCreateSessionRequest.$Shape;
            }

            namespace KerberosAuthenticationServiceCreateSessionRequest {

                /** Properties of a KerberosAuthenticationServiceCreateSessionRequest. */
                interface $Properties {

                    /** KerberosAuthenticationServiceCreateSessionRequest token */
                    token?: (Uint8Array|null);

                    /** KerberosAuthenticationServiceCreateSessionRequest username */
                    username?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a KerberosAuthenticationServiceCreateSessionRequest. */
                type $Shape = gatehouse.security.v1.KerberosAuthenticationServiceCreateSessionRequest.$Properties;
            }

            /**
             * Properties of a KerberosAuthenticationServiceCreateSessionResponse.
             * @deprecated Use gatehouse.security.v1.KerberosAuthenticationServiceCreateSessionResponse.$Properties instead.
             */
            interface IKerberosAuthenticationServiceCreateSessionResponse extends gatehouse.security.v1.KerberosAuthenticationServiceCreateSessionResponse.$Properties {
            }

            /** Represents a KerberosAuthenticationServiceCreateSessionResponse. */
            class KerberosAuthenticationServiceCreateSessionResponse {

                /**
                 * Constructs a new KerberosAuthenticationServiceCreateSessionResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.security.v1.KerberosAuthenticationServiceCreateSessionResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** KerberosAuthenticationServiceCreateSessionResponse error. */
                error: gatehouse.security.v1.AuthenticationError;

                /** KerberosAuthenticationServiceCreateSessionResponse securityToken. */
                securityToken: number;

                /** KerberosAuthenticationServiceCreateSessionResponse penaltyDelayMillis. */
                penaltyDelayMillis: number;

                /** KerberosAuthenticationServiceCreateSessionResponse session. */
                session?: (gatehouse.security.v1.Session.$Properties|null);

                /** KerberosAuthenticationServiceCreateSessionResponse reason. */
                reason: gatehouse.security.v1.AuthenticationFailureReason;

                /** KerberosAuthenticationServiceCreateSessionResponse responseToken. */
                responseToken: Uint8Array;

                /**
                 * Creates a new KerberosAuthenticationServiceCreateSessionResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns KerberosAuthenticationServiceCreateSessionResponse instance
                 */
                static create(properties: gatehouse.security.v1.KerberosAuthenticationServiceCreateSessionResponse.$Shape): gatehouse.security.v1.KerberosAuthenticationServiceCreateSessionResponse & gatehouse.security.v1.KerberosAuthenticationServiceCreateSessionResponse.$Shape;
                static create(properties?: gatehouse.security.v1.KerberosAuthenticationServiceCreateSessionResponse.$Properties): gatehouse.security.v1.KerberosAuthenticationServiceCreateSessionResponse;

                /**
                 * Encodes the specified KerberosAuthenticationServiceCreateSessionResponse message. Does not implicitly {@link gatehouse.security.v1.KerberosAuthenticationServiceCreateSessionResponse.verify|verify} messages.
                 * @param message KerberosAuthenticationServiceCreateSessionResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.security.v1.KerberosAuthenticationServiceCreateSessionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a KerberosAuthenticationServiceCreateSessionResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.KerberosAuthenticationServiceCreateSessionResponse & gatehouse.security.v1.KerberosAuthenticationServiceCreateSessionResponse.$Shape} KerberosAuthenticationServiceCreateSessionResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.security.v1.KerberosAuthenticationServiceCreateSessionResponse & gatehouse.security.v1.KerberosAuthenticationServiceCreateSessionResponse.$Shape;
            }

            namespace KerberosAuthenticationServiceCreateSessionResponse {

                /** Properties of a KerberosAuthenticationServiceCreateSessionResponse. */
                interface $Properties {

                    /** KerberosAuthenticationServiceCreateSessionResponse error */
                    error?: (gatehouse.security.v1.AuthenticationError|null);

                    /** KerberosAuthenticationServiceCreateSessionResponse securityToken */
                    securityToken?: (number|null);

                    /** KerberosAuthenticationServiceCreateSessionResponse penaltyDelayMillis */
                    penaltyDelayMillis?: (number|null);

                    /** KerberosAuthenticationServiceCreateSessionResponse session */
                    session?: (gatehouse.security.v1.Session.$Properties|null);

                    /** KerberosAuthenticationServiceCreateSessionResponse reason */
                    reason?: (gatehouse.security.v1.AuthenticationFailureReason|null);

                    /** KerberosAuthenticationServiceCreateSessionResponse responseToken */
                    responseToken?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a KerberosAuthenticationServiceCreateSessionResponse. */
                type $Shape = gatehouse.security.v1.KerberosAuthenticationServiceCreateSessionResponse.$Properties;
            }

            /**
             * Properties of a KerberosAuthenticationServiceRenewSessionRequest.
             * @deprecated Use gatehouse.security.v1.KerberosAuthenticationServiceRenewSessionRequest.$Properties instead.
             */
            interface IKerberosAuthenticationServiceRenewSessionRequest extends gatehouse.security.v1.KerberosAuthenticationServiceRenewSessionRequest.$Properties {
            }

            /** Represents a KerberosAuthenticationServiceRenewSessionRequest. */
            class KerberosAuthenticationServiceRenewSessionRequest {

                /**
                 * Constructs a new KerberosAuthenticationServiceRenewSessionRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.security.v1.KerberosAuthenticationServiceRenewSessionRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** KerberosAuthenticationServiceRenewSessionRequest securityToken. */
                securityToken: number;

                /** KerberosAuthenticationServiceRenewSessionRequest token. */
                token: Uint8Array;

                /** KerberosAuthenticationServiceRenewSessionRequest username. */
                username: string;

                /**
                 * Creates a new KerberosAuthenticationServiceRenewSessionRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns KerberosAuthenticationServiceRenewSessionRequest instance
                 */
                static create(properties: gatehouse.security.v1.KerberosAuthenticationServiceRenewSessionRequest.$Shape): gatehouse.security.v1.KerberosAuthenticationServiceRenewSessionRequest & gatehouse.security.v1.KerberosAuthenticationServiceRenewSessionRequest.$Shape;
                static create(properties?: gatehouse.security.v1.KerberosAuthenticationServiceRenewSessionRequest.$Properties): gatehouse.security.v1.KerberosAuthenticationServiceRenewSessionRequest;

                /**
                 * Encodes the specified KerberosAuthenticationServiceRenewSessionRequest message. Does not implicitly {@link gatehouse.security.v1.KerberosAuthenticationServiceRenewSessionRequest.verify|verify} messages.
                 * @param message KerberosAuthenticationServiceRenewSessionRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.security.v1.KerberosAuthenticationServiceRenewSessionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a KerberosAuthenticationServiceRenewSessionRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.KerberosAuthenticationServiceRenewSessionRequest & gatehouse.security.v1.KerberosAuthenticationServiceRenewSessionRequest.$Shape} KerberosAuthenticationServiceRenewSessionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.security.v1.KerberosAuthenticationServiceRenewSessionRequest & gatehouse.security.v1.KerberosAuthenticationServiceRenewSessionRequest.$Shape;
            }

            namespace KerberosAuthenticationServiceRenewSessionRequest {

                /** Properties of a KerberosAuthenticationServiceRenewSessionRequest. */
                interface $Properties {

                    /** KerberosAuthenticationServiceRenewSessionRequest securityToken */
                    securityToken?: (number|null);

                    /** KerberosAuthenticationServiceRenewSessionRequest token */
                    token?: (Uint8Array|null);

                    /** KerberosAuthenticationServiceRenewSessionRequest username */
                    username?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a KerberosAuthenticationServiceRenewSessionRequest. */
                type $Shape = gatehouse.security.v1.KerberosAuthenticationServiceRenewSessionRequest.$Properties;
            }

            /**
             * Properties of a KerberosAuthenticationServiceRenewSessionResponse.
             * @deprecated Use gatehouse.security.v1.KerberosAuthenticationServiceRenewSessionResponse.$Properties instead.
             */
            interface IKerberosAuthenticationServiceRenewSessionResponse extends gatehouse.security.v1.KerberosAuthenticationServiceRenewSessionResponse.$Properties {
            }

            /** Represents a KerberosAuthenticationServiceRenewSessionResponse. */
            class KerberosAuthenticationServiceRenewSessionResponse {

                /**
                 * Constructs a new KerberosAuthenticationServiceRenewSessionResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.security.v1.KerberosAuthenticationServiceRenewSessionResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** KerberosAuthenticationServiceRenewSessionResponse error. */
                error: gatehouse.security.v1.AuthenticationError;

                /** KerberosAuthenticationServiceRenewSessionResponse securityToken. */
                securityToken: number;

                /** KerberosAuthenticationServiceRenewSessionResponse penaltyDelayMillis. */
                penaltyDelayMillis: number;

                /** KerberosAuthenticationServiceRenewSessionResponse session. */
                session?: (gatehouse.security.v1.Session.$Properties|null);

                /** KerberosAuthenticationServiceRenewSessionResponse reason. */
                reason: gatehouse.security.v1.AuthenticationFailureReason;

                /** KerberosAuthenticationServiceRenewSessionResponse responseToken. */
                responseToken: Uint8Array;

                /**
                 * Creates a new KerberosAuthenticationServiceRenewSessionResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns KerberosAuthenticationServiceRenewSessionResponse instance
                 */
                static create(properties: gatehouse.security.v1.KerberosAuthenticationServiceRenewSessionResponse.$Shape): gatehouse.security.v1.KerberosAuthenticationServiceRenewSessionResponse & gatehouse.security.v1.KerberosAuthenticationServiceRenewSessionResponse.$Shape;
                static create(properties?: gatehouse.security.v1.KerberosAuthenticationServiceRenewSessionResponse.$Properties): gatehouse.security.v1.KerberosAuthenticationServiceRenewSessionResponse;

                /**
                 * Encodes the specified KerberosAuthenticationServiceRenewSessionResponse message. Does not implicitly {@link gatehouse.security.v1.KerberosAuthenticationServiceRenewSessionResponse.verify|verify} messages.
                 * @param message KerberosAuthenticationServiceRenewSessionResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.security.v1.KerberosAuthenticationServiceRenewSessionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a KerberosAuthenticationServiceRenewSessionResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.KerberosAuthenticationServiceRenewSessionResponse & gatehouse.security.v1.KerberosAuthenticationServiceRenewSessionResponse.$Shape} KerberosAuthenticationServiceRenewSessionResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.security.v1.KerberosAuthenticationServiceRenewSessionResponse & gatehouse.security.v1.KerberosAuthenticationServiceRenewSessionResponse.$Shape;
            }

            namespace KerberosAuthenticationServiceRenewSessionResponse {

                /** Properties of a KerberosAuthenticationServiceRenewSessionResponse. */
                interface $Properties {

                    /** KerberosAuthenticationServiceRenewSessionResponse error */
                    error?: (gatehouse.security.v1.AuthenticationError|null);

                    /** KerberosAuthenticationServiceRenewSessionResponse securityToken */
                    securityToken?: (number|null);

                    /** KerberosAuthenticationServiceRenewSessionResponse penaltyDelayMillis */
                    penaltyDelayMillis?: (number|null);

                    /** KerberosAuthenticationServiceRenewSessionResponse session */
                    session?: (gatehouse.security.v1.Session.$Properties|null);

                    /** KerberosAuthenticationServiceRenewSessionResponse reason */
                    reason?: (gatehouse.security.v1.AuthenticationFailureReason|null);

                    /** KerberosAuthenticationServiceRenewSessionResponse responseToken */
                    responseToken?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a KerberosAuthenticationServiceRenewSessionResponse. */
                type $Shape = gatehouse.security.v1.KerberosAuthenticationServiceRenewSessionResponse.$Properties;
            }

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

            /**
             * Properties of a TokenAuthenticationServiceCreateSessionRequest.
             * @deprecated Use gatehouse.security.v1.TokenAuthenticationServiceCreateSessionRequest.$Properties instead.
             */
            interface ITokenAuthenticationServiceCreateSessionRequest extends gatehouse.security.v1.TokenAuthenticationServiceCreateSessionRequest.$Properties {
            }

            /** Represents a TokenAuthenticationServiceCreateSessionRequest. */
            class TokenAuthenticationServiceCreateSessionRequest {

                /**
                 * Constructs a new TokenAuthenticationServiceCreateSessionRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.security.v1.TokenAuthenticationServiceCreateSessionRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** TokenAuthenticationServiceCreateSessionRequest accessToken. */
                accessToken: Uint8Array;

                /** TokenAuthenticationServiceCreateSessionRequest idToken. */
                idToken: Uint8Array;

                /** TokenAuthenticationServiceCreateSessionRequest issuer. */
                issuer: string;

                /**
                 * Creates a new TokenAuthenticationServiceCreateSessionRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns TokenAuthenticationServiceCreateSessionRequest instance
                 */
                static create(properties: gatehouse.security.v1.TokenAuthenticationServiceCreateSessionRequest.$Shape): gatehouse.security.v1.TokenAuthenticationServiceCreateSessionRequest & gatehouse.security.v1.TokenAuthenticationServiceCreateSessionRequest.$Shape;
                static create(properties?: gatehouse.security.v1.TokenAuthenticationServiceCreateSessionRequest.$Properties): gatehouse.security.v1.TokenAuthenticationServiceCreateSessionRequest;

                /**
                 * Encodes the specified TokenAuthenticationServiceCreateSessionRequest message. Does not implicitly {@link gatehouse.security.v1.TokenAuthenticationServiceCreateSessionRequest.verify|verify} messages.
                 * @param message TokenAuthenticationServiceCreateSessionRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.security.v1.TokenAuthenticationServiceCreateSessionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a TokenAuthenticationServiceCreateSessionRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.TokenAuthenticationServiceCreateSessionRequest & gatehouse.security.v1.TokenAuthenticationServiceCreateSessionRequest.$Shape} TokenAuthenticationServiceCreateSessionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.security.v1.TokenAuthenticationServiceCreateSessionRequest & gatehouse.security.v1.TokenAuthenticationServiceCreateSessionRequest.$Shape;
            }

            namespace TokenAuthenticationServiceCreateSessionRequest {

                /** Properties of a TokenAuthenticationServiceCreateSessionRequest. */
                interface $Properties {

                    /** TokenAuthenticationServiceCreateSessionRequest accessToken */
                    accessToken?: (Uint8Array|null);

                    /** TokenAuthenticationServiceCreateSessionRequest idToken */
                    idToken?: (Uint8Array|null);

                    /** TokenAuthenticationServiceCreateSessionRequest issuer */
                    issuer?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a TokenAuthenticationServiceCreateSessionRequest. */
                type $Shape = gatehouse.security.v1.TokenAuthenticationServiceCreateSessionRequest.$Properties;
            }

            /**
             * Properties of a TokenAuthenticationServiceCreateSessionResponse.
             * @deprecated Use gatehouse.security.v1.TokenAuthenticationServiceCreateSessionResponse.$Properties instead.
             */
            interface ITokenAuthenticationServiceCreateSessionResponse extends gatehouse.security.v1.TokenAuthenticationServiceCreateSessionResponse.$Properties {
            }

            /** Represents a TokenAuthenticationServiceCreateSessionResponse. */
            class TokenAuthenticationServiceCreateSessionResponse {

                /**
                 * Constructs a new TokenAuthenticationServiceCreateSessionResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.security.v1.TokenAuthenticationServiceCreateSessionResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** TokenAuthenticationServiceCreateSessionResponse error. */
                error: gatehouse.security.v1.AuthenticationError;

                /** TokenAuthenticationServiceCreateSessionResponse securityToken. */
                securityToken: number;

                /** TokenAuthenticationServiceCreateSessionResponse penaltyDelayMillis. */
                penaltyDelayMillis: number;

                /** TokenAuthenticationServiceCreateSessionResponse session. */
                session?: (gatehouse.security.v1.Session.$Properties|null);

                /** TokenAuthenticationServiceCreateSessionResponse reason. */
                reason: gatehouse.security.v1.AuthenticationFailureReason;

                /**
                 * Creates a new TokenAuthenticationServiceCreateSessionResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns TokenAuthenticationServiceCreateSessionResponse instance
                 */
                static create(properties: gatehouse.security.v1.TokenAuthenticationServiceCreateSessionResponse.$Shape): gatehouse.security.v1.TokenAuthenticationServiceCreateSessionResponse & gatehouse.security.v1.TokenAuthenticationServiceCreateSessionResponse.$Shape;
                static create(properties?: gatehouse.security.v1.TokenAuthenticationServiceCreateSessionResponse.$Properties): gatehouse.security.v1.TokenAuthenticationServiceCreateSessionResponse;

                /**
                 * Encodes the specified TokenAuthenticationServiceCreateSessionResponse message. Does not implicitly {@link gatehouse.security.v1.TokenAuthenticationServiceCreateSessionResponse.verify|verify} messages.
                 * @param message TokenAuthenticationServiceCreateSessionResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.security.v1.TokenAuthenticationServiceCreateSessionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a TokenAuthenticationServiceCreateSessionResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.TokenAuthenticationServiceCreateSessionResponse & gatehouse.security.v1.TokenAuthenticationServiceCreateSessionResponse.$Shape} TokenAuthenticationServiceCreateSessionResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.security.v1.TokenAuthenticationServiceCreateSessionResponse & gatehouse.security.v1.TokenAuthenticationServiceCreateSessionResponse.$Shape;
            }

            namespace TokenAuthenticationServiceCreateSessionResponse {

                /** Properties of a TokenAuthenticationServiceCreateSessionResponse. */
                interface $Properties {

                    /** TokenAuthenticationServiceCreateSessionResponse error */
                    error?: (gatehouse.security.v1.AuthenticationError|null);

                    /** TokenAuthenticationServiceCreateSessionResponse securityToken */
                    securityToken?: (number|null);

                    /** TokenAuthenticationServiceCreateSessionResponse penaltyDelayMillis */
                    penaltyDelayMillis?: (number|null);

                    /** TokenAuthenticationServiceCreateSessionResponse session */
                    session?: (gatehouse.security.v1.Session.$Properties|null);

                    /** TokenAuthenticationServiceCreateSessionResponse reason */
                    reason?: (gatehouse.security.v1.AuthenticationFailureReason|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a TokenAuthenticationServiceCreateSessionResponse. */
                type $Shape = gatehouse.security.v1.TokenAuthenticationServiceCreateSessionResponse.$Properties;
            }

            /**
             * Properties of a TokenAuthenticationServiceRenewSessionRequest.
             * @deprecated Use gatehouse.security.v1.TokenAuthenticationServiceRenewSessionRequest.$Properties instead.
             */
            interface ITokenAuthenticationServiceRenewSessionRequest extends gatehouse.security.v1.TokenAuthenticationServiceRenewSessionRequest.$Properties {
            }

            /** Represents a TokenAuthenticationServiceRenewSessionRequest. */
            class TokenAuthenticationServiceRenewSessionRequest {

                /**
                 * Constructs a new TokenAuthenticationServiceRenewSessionRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.security.v1.TokenAuthenticationServiceRenewSessionRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** TokenAuthenticationServiceRenewSessionRequest securityToken. */
                securityToken: number;

                /** TokenAuthenticationServiceRenewSessionRequest accessToken. */
                accessToken: Uint8Array;

                /** TokenAuthenticationServiceRenewSessionRequest idToken. */
                idToken: Uint8Array;

                /** TokenAuthenticationServiceRenewSessionRequest issuer. */
                issuer: string;

                /**
                 * Creates a new TokenAuthenticationServiceRenewSessionRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns TokenAuthenticationServiceRenewSessionRequest instance
                 */
                static create(properties: gatehouse.security.v1.TokenAuthenticationServiceRenewSessionRequest.$Shape): gatehouse.security.v1.TokenAuthenticationServiceRenewSessionRequest & gatehouse.security.v1.TokenAuthenticationServiceRenewSessionRequest.$Shape;
                static create(properties?: gatehouse.security.v1.TokenAuthenticationServiceRenewSessionRequest.$Properties): gatehouse.security.v1.TokenAuthenticationServiceRenewSessionRequest;

                /**
                 * Encodes the specified TokenAuthenticationServiceRenewSessionRequest message. Does not implicitly {@link gatehouse.security.v1.TokenAuthenticationServiceRenewSessionRequest.verify|verify} messages.
                 * @param message TokenAuthenticationServiceRenewSessionRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.security.v1.TokenAuthenticationServiceRenewSessionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a TokenAuthenticationServiceRenewSessionRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.TokenAuthenticationServiceRenewSessionRequest & gatehouse.security.v1.TokenAuthenticationServiceRenewSessionRequest.$Shape} TokenAuthenticationServiceRenewSessionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.security.v1.TokenAuthenticationServiceRenewSessionRequest & gatehouse.security.v1.TokenAuthenticationServiceRenewSessionRequest.$Shape;
            }

            namespace TokenAuthenticationServiceRenewSessionRequest {

                /** Properties of a TokenAuthenticationServiceRenewSessionRequest. */
                interface $Properties {

                    /** TokenAuthenticationServiceRenewSessionRequest securityToken */
                    securityToken?: (number|null);

                    /** TokenAuthenticationServiceRenewSessionRequest accessToken */
                    accessToken?: (Uint8Array|null);

                    /** TokenAuthenticationServiceRenewSessionRequest idToken */
                    idToken?: (Uint8Array|null);

                    /** TokenAuthenticationServiceRenewSessionRequest issuer */
                    issuer?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a TokenAuthenticationServiceRenewSessionRequest. */
                type $Shape = gatehouse.security.v1.TokenAuthenticationServiceRenewSessionRequest.$Properties;
            }

            /**
             * Properties of a TokenAuthenticationServiceRenewSessionResponse.
             * @deprecated Use gatehouse.security.v1.TokenAuthenticationServiceRenewSessionResponse.$Properties instead.
             */
            interface ITokenAuthenticationServiceRenewSessionResponse extends gatehouse.security.v1.TokenAuthenticationServiceRenewSessionResponse.$Properties {
            }

            /** Represents a TokenAuthenticationServiceRenewSessionResponse. */
            class TokenAuthenticationServiceRenewSessionResponse {

                /**
                 * Constructs a new TokenAuthenticationServiceRenewSessionResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.security.v1.TokenAuthenticationServiceRenewSessionResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** TokenAuthenticationServiceRenewSessionResponse error. */
                error: gatehouse.security.v1.AuthenticationError;

                /** TokenAuthenticationServiceRenewSessionResponse securityToken. */
                securityToken: number;

                /** TokenAuthenticationServiceRenewSessionResponse penaltyDelayMillis. */
                penaltyDelayMillis: number;

                /** TokenAuthenticationServiceRenewSessionResponse session. */
                session?: (gatehouse.security.v1.Session.$Properties|null);

                /** TokenAuthenticationServiceRenewSessionResponse reason. */
                reason: gatehouse.security.v1.AuthenticationFailureReason;

                /**
                 * Creates a new TokenAuthenticationServiceRenewSessionResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns TokenAuthenticationServiceRenewSessionResponse instance
                 */
                static create(properties: gatehouse.security.v1.TokenAuthenticationServiceRenewSessionResponse.$Shape): gatehouse.security.v1.TokenAuthenticationServiceRenewSessionResponse & gatehouse.security.v1.TokenAuthenticationServiceRenewSessionResponse.$Shape;
                static create(properties?: gatehouse.security.v1.TokenAuthenticationServiceRenewSessionResponse.$Properties): gatehouse.security.v1.TokenAuthenticationServiceRenewSessionResponse;

                /**
                 * Encodes the specified TokenAuthenticationServiceRenewSessionResponse message. Does not implicitly {@link gatehouse.security.v1.TokenAuthenticationServiceRenewSessionResponse.verify|verify} messages.
                 * @param message TokenAuthenticationServiceRenewSessionResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.security.v1.TokenAuthenticationServiceRenewSessionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a TokenAuthenticationServiceRenewSessionResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.security.v1.TokenAuthenticationServiceRenewSessionResponse & gatehouse.security.v1.TokenAuthenticationServiceRenewSessionResponse.$Shape} TokenAuthenticationServiceRenewSessionResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.security.v1.TokenAuthenticationServiceRenewSessionResponse & gatehouse.security.v1.TokenAuthenticationServiceRenewSessionResponse.$Shape;
            }

            namespace TokenAuthenticationServiceRenewSessionResponse {

                /** Properties of a TokenAuthenticationServiceRenewSessionResponse. */
                interface $Properties {

                    /** TokenAuthenticationServiceRenewSessionResponse error */
                    error?: (gatehouse.security.v1.AuthenticationError|null);

                    /** TokenAuthenticationServiceRenewSessionResponse securityToken */
                    securityToken?: (number|null);

                    /** TokenAuthenticationServiceRenewSessionResponse penaltyDelayMillis */
                    penaltyDelayMillis?: (number|null);

                    /** TokenAuthenticationServiceRenewSessionResponse session */
                    session?: (gatehouse.security.v1.Session.$Properties|null);

                    /** TokenAuthenticationServiceRenewSessionResponse reason */
                    reason?: (gatehouse.security.v1.AuthenticationFailureReason|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a TokenAuthenticationServiceRenewSessionResponse. */
                type $Shape = gatehouse.security.v1.TokenAuthenticationServiceRenewSessionResponse.$Properties;
            }
        }
    }

    /** Namespace failover. */
    namespace failover {

        /** Namespace v1. */
        namespace v1 {

            /** Role enum. */
            enum Role {

                /** ROLE_NONE value */
                ROLE_NONE = 0,

                /** ROLE_PRIMARY value */
                ROLE_PRIMARY = 1,

                /** ROLE_PENDING_PRIMARY value */
                ROLE_PENDING_PRIMARY = 2,

                /** ROLE_SECONDARY value */
                ROLE_SECONDARY = 3
            }

            /** RoleOverride enum. */
            enum RoleOverride {

                /** ROLE_OVERRIDE_NONE value */
                ROLE_OVERRIDE_NONE = 0,

                /** ROLE_OVERRIDE_PRIMARY value */
                ROLE_OVERRIDE_PRIMARY = 1,

                /** ROLE_OVERRIDE_SECONDARY value */
                ROLE_OVERRIDE_SECONDARY = 2
            }

            /** Reason enum. */
            enum Reason {

                /** REASON_NONE value */
                REASON_NONE = 0,

                /** REASON_ONLY_CLIENT_IN_GROUP value */
                REASON_ONLY_CLIENT_IN_GROUP = 1,

                /** REASON_HIGHEST_SCORE value */
                REASON_HIGHEST_SCORE = 2,

                /** REASON_LOWEST_ID value */
                REASON_LOWEST_ID = 3,

                /** REASON_BEATEN value */
                REASON_BEATEN = 4,

                /** REASON_SILENT value */
                REASON_SILENT = 5,

                /** REASON_RELEASED value */
                REASON_RELEASED = 6,

                /** REASON_DELETED value */
                REASON_DELETED = 7,

                /** REASON_OVERRIDE value */
                REASON_OVERRIDE = 8
            }

            /**
             * Properties of a ClientSession.
             * @deprecated Use gatehouse.failover.v1.ClientSession.$Properties instead.
             */
            interface IClientSession extends gatehouse.failover.v1.ClientSession.$Properties {
            }

            /** Represents a ClientSession. */
            class ClientSession {

                /**
                 * Constructs a new ClientSession.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.failover.v1.ClientSession.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ClientSession sessionId. */
                sessionId: string;

                /** ClientSession name. */
                name: string;

                /** ClientSession role. */
                role: gatehouse.failover.v1.Role;

                /** ClientSession score. */
                score?: (number|null);

                /** ClientSession lastDataProcessedTime. */
                lastDataProcessedTime?: (google.protobuf.Timestamp.$Properties|null);

                /** ClientSession heartbeatTime. */
                heartbeatTime?: (google.protobuf.Timestamp.$Properties|null);

                /** ClientSession override. */
                override: gatehouse.failover.v1.RoleOverride;

                /** ClientSession overrideExpiresAt. */
                overrideExpiresAt?: (google.protobuf.Timestamp.$Properties|null);

                /**
                 * Creates a new ClientSession instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ClientSession instance
                 */
                static create(properties: gatehouse.failover.v1.ClientSession.$Shape): gatehouse.failover.v1.ClientSession & gatehouse.failover.v1.ClientSession.$Shape;
                static create(properties?: gatehouse.failover.v1.ClientSession.$Properties): gatehouse.failover.v1.ClientSession;

                /**
                 * Encodes the specified ClientSession message. Does not implicitly {@link gatehouse.failover.v1.ClientSession.verify|verify} messages.
                 * @param message ClientSession message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.failover.v1.ClientSession.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ClientSession message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.failover.v1.ClientSession & gatehouse.failover.v1.ClientSession.$Shape} ClientSession
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.failover.v1.ClientSession & gatehouse.failover.v1.ClientSession.$Shape;
            }

            namespace ClientSession {

                /** Properties of a ClientSession. */
                interface $Properties {

                    /** ClientSession sessionId */
                    sessionId?: (string|null);

                    /** ClientSession name */
                    name?: (string|null);

                    /** ClientSession role */
                    role?: (gatehouse.failover.v1.Role|null);

                    /** ClientSession score */
                    score?: (number|null);

                    /** ClientSession lastDataProcessedTime */
                    lastDataProcessedTime?: (google.protobuf.Timestamp.$Properties|null);

                    /** ClientSession heartbeatTime */
                    heartbeatTime?: (google.protobuf.Timestamp.$Properties|null);

                    /** ClientSession override */
                    override?: (gatehouse.failover.v1.RoleOverride|null);

                    /** ClientSession overrideExpiresAt */
                    overrideExpiresAt?: (google.protobuf.Timestamp.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ClientSession. */
                type $Shape = gatehouse.failover.v1.ClientSession.$Properties;
            }

            /**
             * Properties of a Decision.
             * @deprecated Use gatehouse.failover.v1.Decision.$Properties instead.
             */
            interface IDecision extends gatehouse.failover.v1.Decision.$Properties {
            }

            /** Represents a Decision. */
            class Decision {

                /**
                 * Constructs a new Decision.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.failover.v1.Decision.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Decision time. */
                time?: (google.protobuf.Timestamp.$Properties|null);

                /** Decision primary. */
                primary: string;

                /** Decision previous. */
                previous: string;

                /** Decision epoch. */
                epoch: (number|Long);

                /** Decision reason. */
                reason: gatehouse.failover.v1.Reason;

                /** Decision scores. */
                scores: gatehouse.failover.v1.Score.$Properties[];

                /** Decision by. */
                by: string;

                /**
                 * Creates a new Decision instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Decision instance
                 */
                static create(properties: gatehouse.failover.v1.Decision.$Shape): gatehouse.failover.v1.Decision & gatehouse.failover.v1.Decision.$Shape;
                static create(properties?: gatehouse.failover.v1.Decision.$Properties): gatehouse.failover.v1.Decision;

                /**
                 * Encodes the specified Decision message. Does not implicitly {@link gatehouse.failover.v1.Decision.verify|verify} messages.
                 * @param message Decision message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.failover.v1.Decision.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Decision message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.failover.v1.Decision & gatehouse.failover.v1.Decision.$Shape} Decision
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.failover.v1.Decision & gatehouse.failover.v1.Decision.$Shape;
            }

            namespace Decision {

                /** Properties of a Decision. */
                interface $Properties {

                    /** Decision time */
                    time?: (google.protobuf.Timestamp.$Properties|null);

                    /** Decision primary */
                    primary?: (string|null);

                    /** Decision previous */
                    previous?: (string|null);

                    /** Decision epoch */
                    epoch?: (number|Long|null);

                    /** Decision reason */
                    reason?: (gatehouse.failover.v1.Reason|null);

                    /** Decision scores */
                    scores?: (gatehouse.failover.v1.Score.$Properties[]|null);

                    /** Decision by */
                    by?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Decision. */
                type $Shape = gatehouse.failover.v1.Decision.$Properties;
            }

            /**
             * Properties of a Score.
             * @deprecated Use gatehouse.failover.v1.Score.$Properties instead.
             */
            interface IScore extends gatehouse.failover.v1.Score.$Properties {
            }

            /** Represents a Score. */
            class Score {

                /**
                 * Constructs a new Score.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.failover.v1.Score.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Score sessionId. */
                sessionId: string;

                /** Score score. */
                score: number;

                /**
                 * Creates a new Score instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Score instance
                 */
                static create(properties: gatehouse.failover.v1.Score.$Shape): gatehouse.failover.v1.Score & gatehouse.failover.v1.Score.$Shape;
                static create(properties?: gatehouse.failover.v1.Score.$Properties): gatehouse.failover.v1.Score;

                /**
                 * Encodes the specified Score message. Does not implicitly {@link gatehouse.failover.v1.Score.verify|verify} messages.
                 * @param message Score message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.failover.v1.Score.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Score message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.failover.v1.Score & gatehouse.failover.v1.Score.$Shape} Score
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.failover.v1.Score & gatehouse.failover.v1.Score.$Shape;
            }

            namespace Score {

                /** Properties of a Score. */
                interface $Properties {

                    /** Score sessionId */
                    sessionId?: (string|null);

                    /** Score score */
                    score?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Score. */
                type $Shape = gatehouse.failover.v1.Score.$Properties;
            }

            /**
             * Properties of a Group.
             * @deprecated Use gatehouse.failover.v1.Group.$Properties instead.
             */
            interface IGroup extends gatehouse.failover.v1.Group.$Properties {
            }

            /** Represents a Group. */
            class Group {

                /**
                 * Constructs a new Group.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.failover.v1.Group.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Group groupId. */
                groupId: string;

                /** Group name. */
                name: string;

                /** Group description. */
                description: string;

                /** Group failoverTimeout. */
                failoverTimeout?: (google.protobuf.Duration.$Properties|null);

                /** Group epoch. */
                epoch: (number|Long);

                /** Group primary. */
                primary: string;

                /** Group pendingPrimary. */
                pendingPrimary: string;

                /** Group yielding. */
                yielding: boolean;

                /** Group reason. */
                reason: gatehouse.failover.v1.Reason;

                /** Group since. */
                since?: (google.protobuf.Timestamp.$Properties|null);

                /** Group lastDataProcessedTime. */
                lastDataProcessedTime?: (google.protobuf.Timestamp.$Properties|null);

                /** Group sessions. */
                sessions: gatehouse.failover.v1.ClientSession.$Properties[];

                /** Group decisions. */
                decisions: gatehouse.failover.v1.Decision.$Properties[];

                /**
                 * Creates a new Group instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Group instance
                 */
                static create(properties: gatehouse.failover.v1.Group.$Shape): gatehouse.failover.v1.Group & gatehouse.failover.v1.Group.$Shape;
                static create(properties?: gatehouse.failover.v1.Group.$Properties): gatehouse.failover.v1.Group;

                /**
                 * Encodes the specified Group message. Does not implicitly {@link gatehouse.failover.v1.Group.verify|verify} messages.
                 * @param message Group message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.failover.v1.Group.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Group message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.failover.v1.Group & gatehouse.failover.v1.Group.$Shape} Group
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.failover.v1.Group & gatehouse.failover.v1.Group.$Shape;
            }

            namespace Group {

                /** Properties of a Group. */
                interface $Properties {

                    /** Group groupId */
                    groupId?: (string|null);

                    /** Group name */
                    name?: (string|null);

                    /** Group description */
                    description?: (string|null);

                    /** Group failoverTimeout */
                    failoverTimeout?: (google.protobuf.Duration.$Properties|null);

                    /** Group epoch */
                    epoch?: (number|Long|null);

                    /** Group primary */
                    primary?: (string|null);

                    /** Group pendingPrimary */
                    pendingPrimary?: (string|null);

                    /** Group yielding */
                    yielding?: (boolean|null);

                    /** Group reason */
                    reason?: (gatehouse.failover.v1.Reason|null);

                    /** Group since */
                    since?: (google.protobuf.Timestamp.$Properties|null);

                    /** Group lastDataProcessedTime */
                    lastDataProcessedTime?: (google.protobuf.Timestamp.$Properties|null);

                    /** Group sessions */
                    sessions?: (gatehouse.failover.v1.ClientSession.$Properties[]|null);

                    /** Group decisions */
                    decisions?: (gatehouse.failover.v1.Decision.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Group. */
                type $Shape = gatehouse.failover.v1.Group.$Properties;
            }

            /**
             * Properties of a FailoverServiceJoinGroupRequest.
             * @deprecated Use gatehouse.failover.v1.FailoverServiceJoinGroupRequest.$Properties instead.
             */
            interface IFailoverServiceJoinGroupRequest extends gatehouse.failover.v1.FailoverServiceJoinGroupRequest.$Properties {
            }

            /** Represents a FailoverServiceJoinGroupRequest. */
            class FailoverServiceJoinGroupRequest {

                /**
                 * Constructs a new FailoverServiceJoinGroupRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.failover.v1.FailoverServiceJoinGroupRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** FailoverServiceJoinGroupRequest groupId. */
                groupId: string;

                /** FailoverServiceJoinGroupRequest sessionId. */
                sessionId: string;

                /** FailoverServiceJoinGroupRequest name. */
                name: string;

                /** FailoverServiceJoinGroupRequest failoverTimeout. */
                failoverTimeout?: (google.protobuf.Duration.$Properties|null);

                /**
                 * Creates a new FailoverServiceJoinGroupRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns FailoverServiceJoinGroupRequest instance
                 */
                static create(properties: gatehouse.failover.v1.FailoverServiceJoinGroupRequest.$Shape): gatehouse.failover.v1.FailoverServiceJoinGroupRequest & gatehouse.failover.v1.FailoverServiceJoinGroupRequest.$Shape;
                static create(properties?: gatehouse.failover.v1.FailoverServiceJoinGroupRequest.$Properties): gatehouse.failover.v1.FailoverServiceJoinGroupRequest;

                /**
                 * Encodes the specified FailoverServiceJoinGroupRequest message. Does not implicitly {@link gatehouse.failover.v1.FailoverServiceJoinGroupRequest.verify|verify} messages.
                 * @param message FailoverServiceJoinGroupRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.failover.v1.FailoverServiceJoinGroupRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a FailoverServiceJoinGroupRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.failover.v1.FailoverServiceJoinGroupRequest & gatehouse.failover.v1.FailoverServiceJoinGroupRequest.$Shape} FailoverServiceJoinGroupRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.failover.v1.FailoverServiceJoinGroupRequest & gatehouse.failover.v1.FailoverServiceJoinGroupRequest.$Shape;
            }

            namespace FailoverServiceJoinGroupRequest {

                /** Properties of a FailoverServiceJoinGroupRequest. */
                interface $Properties {

                    /** FailoverServiceJoinGroupRequest groupId */
                    groupId?: (string|null);

                    /** FailoverServiceJoinGroupRequest sessionId */
                    sessionId?: (string|null);

                    /** FailoverServiceJoinGroupRequest name */
                    name?: (string|null);

                    /** FailoverServiceJoinGroupRequest failoverTimeout */
                    failoverTimeout?: (google.protobuf.Duration.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a FailoverServiceJoinGroupRequest. */
                type $Shape = gatehouse.failover.v1.FailoverServiceJoinGroupRequest.$Properties;
            }

            /**
             * Properties of a FailoverServiceJoinGroupResponse.
             * @deprecated Use gatehouse.failover.v1.FailoverServiceJoinGroupResponse.$Properties instead.
             */
            interface IFailoverServiceJoinGroupResponse extends gatehouse.failover.v1.FailoverServiceJoinGroupResponse.$Properties {
            }

            /** Represents a FailoverServiceJoinGroupResponse. */
            class FailoverServiceJoinGroupResponse {

                /**
                 * Constructs a new FailoverServiceJoinGroupResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.failover.v1.FailoverServiceJoinGroupResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** FailoverServiceJoinGroupResponse group. */
                group?: (gatehouse.failover.v1.Group.$Properties|null);

                /** FailoverServiceJoinGroupResponse session. */
                session?: (gatehouse.failover.v1.ClientSession.$Properties|null);

                /**
                 * Creates a new FailoverServiceJoinGroupResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns FailoverServiceJoinGroupResponse instance
                 */
                static create(properties: gatehouse.failover.v1.FailoverServiceJoinGroupResponse.$Shape): gatehouse.failover.v1.FailoverServiceJoinGroupResponse & gatehouse.failover.v1.FailoverServiceJoinGroupResponse.$Shape;
                static create(properties?: gatehouse.failover.v1.FailoverServiceJoinGroupResponse.$Properties): gatehouse.failover.v1.FailoverServiceJoinGroupResponse;

                /**
                 * Encodes the specified FailoverServiceJoinGroupResponse message. Does not implicitly {@link gatehouse.failover.v1.FailoverServiceJoinGroupResponse.verify|verify} messages.
                 * @param message FailoverServiceJoinGroupResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.failover.v1.FailoverServiceJoinGroupResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a FailoverServiceJoinGroupResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.failover.v1.FailoverServiceJoinGroupResponse & gatehouse.failover.v1.FailoverServiceJoinGroupResponse.$Shape} FailoverServiceJoinGroupResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.failover.v1.FailoverServiceJoinGroupResponse & gatehouse.failover.v1.FailoverServiceJoinGroupResponse.$Shape;
            }

            namespace FailoverServiceJoinGroupResponse {

                /** Properties of a FailoverServiceJoinGroupResponse. */
                interface $Properties {

                    /** FailoverServiceJoinGroupResponse group */
                    group?: (gatehouse.failover.v1.Group.$Properties|null);

                    /** FailoverServiceJoinGroupResponse session */
                    session?: (gatehouse.failover.v1.ClientSession.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a FailoverServiceJoinGroupResponse. */
                type $Shape = gatehouse.failover.v1.FailoverServiceJoinGroupResponse.$Properties;
            }

            /**
             * Properties of a FailoverServiceHeartbeatRequest.
             * @deprecated Use gatehouse.failover.v1.FailoverServiceHeartbeatRequest.$Properties instead.
             */
            interface IFailoverServiceHeartbeatRequest extends gatehouse.failover.v1.FailoverServiceHeartbeatRequest.$Properties {
            }

            /** Represents a FailoverServiceHeartbeatRequest. */
            class FailoverServiceHeartbeatRequest {

                /**
                 * Constructs a new FailoverServiceHeartbeatRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.failover.v1.FailoverServiceHeartbeatRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** FailoverServiceHeartbeatRequest groupId. */
                groupId: string;

                /** FailoverServiceHeartbeatRequest sessionId. */
                sessionId: string;

                /** FailoverServiceHeartbeatRequest score. */
                score: number;

                /** FailoverServiceHeartbeatRequest lastDataProcessedTime. */
                lastDataProcessedTime?: (google.protobuf.Timestamp.$Properties|null);

                /** FailoverServiceHeartbeatRequest releasedEpoch. */
                releasedEpoch: (number|Long);

                /**
                 * Creates a new FailoverServiceHeartbeatRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns FailoverServiceHeartbeatRequest instance
                 */
                static create(properties: gatehouse.failover.v1.FailoverServiceHeartbeatRequest.$Shape): gatehouse.failover.v1.FailoverServiceHeartbeatRequest & gatehouse.failover.v1.FailoverServiceHeartbeatRequest.$Shape;
                static create(properties?: gatehouse.failover.v1.FailoverServiceHeartbeatRequest.$Properties): gatehouse.failover.v1.FailoverServiceHeartbeatRequest;

                /**
                 * Encodes the specified FailoverServiceHeartbeatRequest message. Does not implicitly {@link gatehouse.failover.v1.FailoverServiceHeartbeatRequest.verify|verify} messages.
                 * @param message FailoverServiceHeartbeatRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.failover.v1.FailoverServiceHeartbeatRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a FailoverServiceHeartbeatRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.failover.v1.FailoverServiceHeartbeatRequest & gatehouse.failover.v1.FailoverServiceHeartbeatRequest.$Shape} FailoverServiceHeartbeatRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.failover.v1.FailoverServiceHeartbeatRequest & gatehouse.failover.v1.FailoverServiceHeartbeatRequest.$Shape;
            }

            namespace FailoverServiceHeartbeatRequest {

                /** Properties of a FailoverServiceHeartbeatRequest. */
                interface $Properties {

                    /** FailoverServiceHeartbeatRequest groupId */
                    groupId?: (string|null);

                    /** FailoverServiceHeartbeatRequest sessionId */
                    sessionId?: (string|null);

                    /** FailoverServiceHeartbeatRequest score */
                    score?: (number|null);

                    /** FailoverServiceHeartbeatRequest lastDataProcessedTime */
                    lastDataProcessedTime?: (google.protobuf.Timestamp.$Properties|null);

                    /** FailoverServiceHeartbeatRequest releasedEpoch */
                    releasedEpoch?: (number|Long|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a FailoverServiceHeartbeatRequest. */
                type $Shape = gatehouse.failover.v1.FailoverServiceHeartbeatRequest.$Properties;
            }

            /**
             * Properties of a FailoverServiceHeartbeatResponse.
             * @deprecated Use gatehouse.failover.v1.FailoverServiceHeartbeatResponse.$Properties instead.
             */
            interface IFailoverServiceHeartbeatResponse extends gatehouse.failover.v1.FailoverServiceHeartbeatResponse.$Properties {
            }

            /** Represents a FailoverServiceHeartbeatResponse. */
            class FailoverServiceHeartbeatResponse {

                /**
                 * Constructs a new FailoverServiceHeartbeatResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.failover.v1.FailoverServiceHeartbeatResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** FailoverServiceHeartbeatResponse role. */
                role: gatehouse.failover.v1.Role;

                /** FailoverServiceHeartbeatResponse epoch. */
                epoch: (number|Long);

                /** FailoverServiceHeartbeatResponse lease. */
                lease?: (google.protobuf.Duration.$Properties|null);

                /** FailoverServiceHeartbeatResponse lastDataProcessedTime. */
                lastDataProcessedTime?: (google.protobuf.Timestamp.$Properties|null);

                /**
                 * Creates a new FailoverServiceHeartbeatResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns FailoverServiceHeartbeatResponse instance
                 */
                static create(properties: gatehouse.failover.v1.FailoverServiceHeartbeatResponse.$Shape): gatehouse.failover.v1.FailoverServiceHeartbeatResponse & gatehouse.failover.v1.FailoverServiceHeartbeatResponse.$Shape;
                static create(properties?: gatehouse.failover.v1.FailoverServiceHeartbeatResponse.$Properties): gatehouse.failover.v1.FailoverServiceHeartbeatResponse;

                /**
                 * Encodes the specified FailoverServiceHeartbeatResponse message. Does not implicitly {@link gatehouse.failover.v1.FailoverServiceHeartbeatResponse.verify|verify} messages.
                 * @param message FailoverServiceHeartbeatResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.failover.v1.FailoverServiceHeartbeatResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a FailoverServiceHeartbeatResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.failover.v1.FailoverServiceHeartbeatResponse & gatehouse.failover.v1.FailoverServiceHeartbeatResponse.$Shape} FailoverServiceHeartbeatResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.failover.v1.FailoverServiceHeartbeatResponse & gatehouse.failover.v1.FailoverServiceHeartbeatResponse.$Shape;
            }

            namespace FailoverServiceHeartbeatResponse {

                /** Properties of a FailoverServiceHeartbeatResponse. */
                interface $Properties {

                    /** FailoverServiceHeartbeatResponse role */
                    role?: (gatehouse.failover.v1.Role|null);

                    /** FailoverServiceHeartbeatResponse epoch */
                    epoch?: (number|Long|null);

                    /** FailoverServiceHeartbeatResponse lease */
                    lease?: (google.protobuf.Duration.$Properties|null);

                    /** FailoverServiceHeartbeatResponse lastDataProcessedTime */
                    lastDataProcessedTime?: (google.protobuf.Timestamp.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a FailoverServiceHeartbeatResponse. */
                type $Shape = gatehouse.failover.v1.FailoverServiceHeartbeatResponse.$Properties;
            }

            /**
             * Properties of a FailoverServiceLeaveRequest.
             * @deprecated Use gatehouse.failover.v1.FailoverServiceLeaveRequest.$Properties instead.
             */
            interface IFailoverServiceLeaveRequest extends gatehouse.failover.v1.FailoverServiceLeaveRequest.$Properties {
            }

            /** Represents a FailoverServiceLeaveRequest. */
            class FailoverServiceLeaveRequest {

                /**
                 * Constructs a new FailoverServiceLeaveRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.failover.v1.FailoverServiceLeaveRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** FailoverServiceLeaveRequest groupId. */
                groupId: string;

                /** FailoverServiceLeaveRequest sessionId. */
                sessionId: string;

                /**
                 * Creates a new FailoverServiceLeaveRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns FailoverServiceLeaveRequest instance
                 */
                static create(properties: gatehouse.failover.v1.FailoverServiceLeaveRequest.$Shape): gatehouse.failover.v1.FailoverServiceLeaveRequest & gatehouse.failover.v1.FailoverServiceLeaveRequest.$Shape;
                static create(properties?: gatehouse.failover.v1.FailoverServiceLeaveRequest.$Properties): gatehouse.failover.v1.FailoverServiceLeaveRequest;

                /**
                 * Encodes the specified FailoverServiceLeaveRequest message. Does not implicitly {@link gatehouse.failover.v1.FailoverServiceLeaveRequest.verify|verify} messages.
                 * @param message FailoverServiceLeaveRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.failover.v1.FailoverServiceLeaveRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a FailoverServiceLeaveRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.failover.v1.FailoverServiceLeaveRequest & gatehouse.failover.v1.FailoverServiceLeaveRequest.$Shape} FailoverServiceLeaveRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.failover.v1.FailoverServiceLeaveRequest & gatehouse.failover.v1.FailoverServiceLeaveRequest.$Shape;
            }

            namespace FailoverServiceLeaveRequest {

                /** Properties of a FailoverServiceLeaveRequest. */
                interface $Properties {

                    /** FailoverServiceLeaveRequest groupId */
                    groupId?: (string|null);

                    /** FailoverServiceLeaveRequest sessionId */
                    sessionId?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a FailoverServiceLeaveRequest. */
                type $Shape = gatehouse.failover.v1.FailoverServiceLeaveRequest.$Properties;
            }

            /**
             * Properties of a FailoverServiceLeaveResponse.
             * @deprecated Use gatehouse.failover.v1.FailoverServiceLeaveResponse.$Properties instead.
             */
            interface IFailoverServiceLeaveResponse extends gatehouse.failover.v1.FailoverServiceLeaveResponse.$Properties {
            }

            /** Represents a FailoverServiceLeaveResponse. */
            class FailoverServiceLeaveResponse {

                /**
                 * Constructs a new FailoverServiceLeaveResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.failover.v1.FailoverServiceLeaveResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new FailoverServiceLeaveResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns FailoverServiceLeaveResponse instance
                 */
                static create(properties: gatehouse.failover.v1.FailoverServiceLeaveResponse.$Shape): gatehouse.failover.v1.FailoverServiceLeaveResponse & gatehouse.failover.v1.FailoverServiceLeaveResponse.$Shape;
                static create(properties?: gatehouse.failover.v1.FailoverServiceLeaveResponse.$Properties): gatehouse.failover.v1.FailoverServiceLeaveResponse;

                /**
                 * Encodes the specified FailoverServiceLeaveResponse message. Does not implicitly {@link gatehouse.failover.v1.FailoverServiceLeaveResponse.verify|verify} messages.
                 * @param message FailoverServiceLeaveResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.failover.v1.FailoverServiceLeaveResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a FailoverServiceLeaveResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.failover.v1.FailoverServiceLeaveResponse & gatehouse.failover.v1.FailoverServiceLeaveResponse.$Shape} FailoverServiceLeaveResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.failover.v1.FailoverServiceLeaveResponse & gatehouse.failover.v1.FailoverServiceLeaveResponse.$Shape;
            }

            namespace FailoverServiceLeaveResponse {

                /** Properties of a FailoverServiceLeaveResponse. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a FailoverServiceLeaveResponse. */
                type $Shape = gatehouse.failover.v1.FailoverServiceLeaveResponse.$Properties;
            }

            /**
             * Properties of a FailoverServiceGetGroupRequest.
             * @deprecated Use gatehouse.failover.v1.FailoverServiceGetGroupRequest.$Properties instead.
             */
            interface IFailoverServiceGetGroupRequest extends gatehouse.failover.v1.FailoverServiceGetGroupRequest.$Properties {
            }

            /** Represents a FailoverServiceGetGroupRequest. */
            class FailoverServiceGetGroupRequest {

                /**
                 * Constructs a new FailoverServiceGetGroupRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.failover.v1.FailoverServiceGetGroupRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** FailoverServiceGetGroupRequest groupId. */
                groupId: string;

                /**
                 * Creates a new FailoverServiceGetGroupRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns FailoverServiceGetGroupRequest instance
                 */
                static create(properties: gatehouse.failover.v1.FailoverServiceGetGroupRequest.$Shape): gatehouse.failover.v1.FailoverServiceGetGroupRequest & gatehouse.failover.v1.FailoverServiceGetGroupRequest.$Shape;
                static create(properties?: gatehouse.failover.v1.FailoverServiceGetGroupRequest.$Properties): gatehouse.failover.v1.FailoverServiceGetGroupRequest;

                /**
                 * Encodes the specified FailoverServiceGetGroupRequest message. Does not implicitly {@link gatehouse.failover.v1.FailoverServiceGetGroupRequest.verify|verify} messages.
                 * @param message FailoverServiceGetGroupRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.failover.v1.FailoverServiceGetGroupRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a FailoverServiceGetGroupRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.failover.v1.FailoverServiceGetGroupRequest & gatehouse.failover.v1.FailoverServiceGetGroupRequest.$Shape} FailoverServiceGetGroupRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.failover.v1.FailoverServiceGetGroupRequest & gatehouse.failover.v1.FailoverServiceGetGroupRequest.$Shape;
            }

            namespace FailoverServiceGetGroupRequest {

                /** Properties of a FailoverServiceGetGroupRequest. */
                interface $Properties {

                    /** FailoverServiceGetGroupRequest groupId */
                    groupId?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a FailoverServiceGetGroupRequest. */
                type $Shape = gatehouse.failover.v1.FailoverServiceGetGroupRequest.$Properties;
            }

            /**
             * Properties of a FailoverServiceGetGroupResponse.
             * @deprecated Use gatehouse.failover.v1.FailoverServiceGetGroupResponse.$Properties instead.
             */
            interface IFailoverServiceGetGroupResponse extends gatehouse.failover.v1.FailoverServiceGetGroupResponse.$Properties {
            }

            /** Represents a FailoverServiceGetGroupResponse. */
            class FailoverServiceGetGroupResponse {

                /**
                 * Constructs a new FailoverServiceGetGroupResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.failover.v1.FailoverServiceGetGroupResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** FailoverServiceGetGroupResponse group. */
                group?: (gatehouse.failover.v1.Group.$Properties|null);

                /**
                 * Creates a new FailoverServiceGetGroupResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns FailoverServiceGetGroupResponse instance
                 */
                static create(properties: gatehouse.failover.v1.FailoverServiceGetGroupResponse.$Shape): gatehouse.failover.v1.FailoverServiceGetGroupResponse & gatehouse.failover.v1.FailoverServiceGetGroupResponse.$Shape;
                static create(properties?: gatehouse.failover.v1.FailoverServiceGetGroupResponse.$Properties): gatehouse.failover.v1.FailoverServiceGetGroupResponse;

                /**
                 * Encodes the specified FailoverServiceGetGroupResponse message. Does not implicitly {@link gatehouse.failover.v1.FailoverServiceGetGroupResponse.verify|verify} messages.
                 * @param message FailoverServiceGetGroupResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.failover.v1.FailoverServiceGetGroupResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a FailoverServiceGetGroupResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.failover.v1.FailoverServiceGetGroupResponse & gatehouse.failover.v1.FailoverServiceGetGroupResponse.$Shape} FailoverServiceGetGroupResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.failover.v1.FailoverServiceGetGroupResponse & gatehouse.failover.v1.FailoverServiceGetGroupResponse.$Shape;
            }

            namespace FailoverServiceGetGroupResponse {

                /** Properties of a FailoverServiceGetGroupResponse. */
                interface $Properties {

                    /** FailoverServiceGetGroupResponse group */
                    group?: (gatehouse.failover.v1.Group.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a FailoverServiceGetGroupResponse. */
                type $Shape = gatehouse.failover.v1.FailoverServiceGetGroupResponse.$Properties;
            }

            /**
             * Properties of a FailoverServiceWatchGroupRequest.
             * @deprecated Use gatehouse.failover.v1.FailoverServiceWatchGroupRequest.$Properties instead.
             */
            interface IFailoverServiceWatchGroupRequest extends gatehouse.failover.v1.FailoverServiceWatchGroupRequest.$Properties {
            }

            /** Represents a FailoverServiceWatchGroupRequest. */
            class FailoverServiceWatchGroupRequest {

                /**
                 * Constructs a new FailoverServiceWatchGroupRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.failover.v1.FailoverServiceWatchGroupRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** FailoverServiceWatchGroupRequest groupId. */
                groupId: string;

                /**
                 * Creates a new FailoverServiceWatchGroupRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns FailoverServiceWatchGroupRequest instance
                 */
                static create(properties: gatehouse.failover.v1.FailoverServiceWatchGroupRequest.$Shape): gatehouse.failover.v1.FailoverServiceWatchGroupRequest & gatehouse.failover.v1.FailoverServiceWatchGroupRequest.$Shape;
                static create(properties?: gatehouse.failover.v1.FailoverServiceWatchGroupRequest.$Properties): gatehouse.failover.v1.FailoverServiceWatchGroupRequest;

                /**
                 * Encodes the specified FailoverServiceWatchGroupRequest message. Does not implicitly {@link gatehouse.failover.v1.FailoverServiceWatchGroupRequest.verify|verify} messages.
                 * @param message FailoverServiceWatchGroupRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.failover.v1.FailoverServiceWatchGroupRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a FailoverServiceWatchGroupRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.failover.v1.FailoverServiceWatchGroupRequest & gatehouse.failover.v1.FailoverServiceWatchGroupRequest.$Shape} FailoverServiceWatchGroupRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.failover.v1.FailoverServiceWatchGroupRequest & gatehouse.failover.v1.FailoverServiceWatchGroupRequest.$Shape;
            }

            namespace FailoverServiceWatchGroupRequest {

                /** Properties of a FailoverServiceWatchGroupRequest. */
                interface $Properties {

                    /** FailoverServiceWatchGroupRequest groupId */
                    groupId?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a FailoverServiceWatchGroupRequest. */
                type $Shape = gatehouse.failover.v1.FailoverServiceWatchGroupRequest.$Properties;
            }

            /**
             * Properties of a FailoverServiceWatchGroupResponse.
             * @deprecated Use gatehouse.failover.v1.FailoverServiceWatchGroupResponse.$Properties instead.
             */
            interface IFailoverServiceWatchGroupResponse extends gatehouse.failover.v1.FailoverServiceWatchGroupResponse.$Properties {
            }

            /** Represents a FailoverServiceWatchGroupResponse. */
            class FailoverServiceWatchGroupResponse {

                /**
                 * Constructs a new FailoverServiceWatchGroupResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.failover.v1.FailoverServiceWatchGroupResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** FailoverServiceWatchGroupResponse group. */
                group?: (gatehouse.failover.v1.Group.$Properties|null);

                /**
                 * Creates a new FailoverServiceWatchGroupResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns FailoverServiceWatchGroupResponse instance
                 */
                static create(properties: gatehouse.failover.v1.FailoverServiceWatchGroupResponse.$Shape): gatehouse.failover.v1.FailoverServiceWatchGroupResponse & gatehouse.failover.v1.FailoverServiceWatchGroupResponse.$Shape;
                static create(properties?: gatehouse.failover.v1.FailoverServiceWatchGroupResponse.$Properties): gatehouse.failover.v1.FailoverServiceWatchGroupResponse;

                /**
                 * Encodes the specified FailoverServiceWatchGroupResponse message. Does not implicitly {@link gatehouse.failover.v1.FailoverServiceWatchGroupResponse.verify|verify} messages.
                 * @param message FailoverServiceWatchGroupResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.failover.v1.FailoverServiceWatchGroupResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a FailoverServiceWatchGroupResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.failover.v1.FailoverServiceWatchGroupResponse & gatehouse.failover.v1.FailoverServiceWatchGroupResponse.$Shape} FailoverServiceWatchGroupResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.failover.v1.FailoverServiceWatchGroupResponse & gatehouse.failover.v1.FailoverServiceWatchGroupResponse.$Shape;
            }

            namespace FailoverServiceWatchGroupResponse {

                /** Properties of a FailoverServiceWatchGroupResponse. */
                interface $Properties {

                    /** FailoverServiceWatchGroupResponse group */
                    group?: (gatehouse.failover.v1.Group.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a FailoverServiceWatchGroupResponse. */
                type $Shape = gatehouse.failover.v1.FailoverServiceWatchGroupResponse.$Properties;
            }

            /**
             * Properties of a FailoverServiceOverrideRoleRequest.
             * @deprecated Use gatehouse.failover.v1.FailoverServiceOverrideRoleRequest.$Properties instead.
             */
            interface IFailoverServiceOverrideRoleRequest extends gatehouse.failover.v1.FailoverServiceOverrideRoleRequest.$Properties {
            }

            /** Represents a FailoverServiceOverrideRoleRequest. */
            class FailoverServiceOverrideRoleRequest {

                /**
                 * Constructs a new FailoverServiceOverrideRoleRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.failover.v1.FailoverServiceOverrideRoleRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** FailoverServiceOverrideRoleRequest groupId. */
                groupId: string;

                /** FailoverServiceOverrideRoleRequest sessionId. */
                sessionId: string;

                /** FailoverServiceOverrideRoleRequest override. */
                override: gatehouse.failover.v1.RoleOverride;

                /** FailoverServiceOverrideRoleRequest duration. */
                duration?: (google.protobuf.Duration.$Properties|null);

                /** FailoverServiceOverrideRoleRequest releaseWhenStale. */
                releaseWhenStale: boolean;

                /**
                 * Creates a new FailoverServiceOverrideRoleRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns FailoverServiceOverrideRoleRequest instance
                 */
                static create(properties: gatehouse.failover.v1.FailoverServiceOverrideRoleRequest.$Shape): gatehouse.failover.v1.FailoverServiceOverrideRoleRequest & gatehouse.failover.v1.FailoverServiceOverrideRoleRequest.$Shape;
                static create(properties?: gatehouse.failover.v1.FailoverServiceOverrideRoleRequest.$Properties): gatehouse.failover.v1.FailoverServiceOverrideRoleRequest;

                /**
                 * Encodes the specified FailoverServiceOverrideRoleRequest message. Does not implicitly {@link gatehouse.failover.v1.FailoverServiceOverrideRoleRequest.verify|verify} messages.
                 * @param message FailoverServiceOverrideRoleRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.failover.v1.FailoverServiceOverrideRoleRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a FailoverServiceOverrideRoleRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.failover.v1.FailoverServiceOverrideRoleRequest & gatehouse.failover.v1.FailoverServiceOverrideRoleRequest.$Shape} FailoverServiceOverrideRoleRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.failover.v1.FailoverServiceOverrideRoleRequest & gatehouse.failover.v1.FailoverServiceOverrideRoleRequest.$Shape;
            }

            namespace FailoverServiceOverrideRoleRequest {

                /** Properties of a FailoverServiceOverrideRoleRequest. */
                interface $Properties {

                    /** FailoverServiceOverrideRoleRequest groupId */
                    groupId?: (string|null);

                    /** FailoverServiceOverrideRoleRequest sessionId */
                    sessionId?: (string|null);

                    /** FailoverServiceOverrideRoleRequest override */
                    override?: (gatehouse.failover.v1.RoleOverride|null);

                    /** FailoverServiceOverrideRoleRequest duration */
                    duration?: (google.protobuf.Duration.$Properties|null);

                    /** FailoverServiceOverrideRoleRequest releaseWhenStale */
                    releaseWhenStale?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a FailoverServiceOverrideRoleRequest. */
                type $Shape = gatehouse.failover.v1.FailoverServiceOverrideRoleRequest.$Properties;
            }

            /**
             * Properties of a FailoverServiceOverrideRoleResponse.
             * @deprecated Use gatehouse.failover.v1.FailoverServiceOverrideRoleResponse.$Properties instead.
             */
            interface IFailoverServiceOverrideRoleResponse extends gatehouse.failover.v1.FailoverServiceOverrideRoleResponse.$Properties {
            }

            /** Represents a FailoverServiceOverrideRoleResponse. */
            class FailoverServiceOverrideRoleResponse {

                /**
                 * Constructs a new FailoverServiceOverrideRoleResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.failover.v1.FailoverServiceOverrideRoleResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** FailoverServiceOverrideRoleResponse override. */
                override: gatehouse.failover.v1.RoleOverride;

                /** FailoverServiceOverrideRoleResponse expiresAt. */
                expiresAt?: (google.protobuf.Timestamp.$Properties|null);

                /**
                 * Creates a new FailoverServiceOverrideRoleResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns FailoverServiceOverrideRoleResponse instance
                 */
                static create(properties: gatehouse.failover.v1.FailoverServiceOverrideRoleResponse.$Shape): gatehouse.failover.v1.FailoverServiceOverrideRoleResponse & gatehouse.failover.v1.FailoverServiceOverrideRoleResponse.$Shape;
                static create(properties?: gatehouse.failover.v1.FailoverServiceOverrideRoleResponse.$Properties): gatehouse.failover.v1.FailoverServiceOverrideRoleResponse;

                /**
                 * Encodes the specified FailoverServiceOverrideRoleResponse message. Does not implicitly {@link gatehouse.failover.v1.FailoverServiceOverrideRoleResponse.verify|verify} messages.
                 * @param message FailoverServiceOverrideRoleResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.failover.v1.FailoverServiceOverrideRoleResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a FailoverServiceOverrideRoleResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.failover.v1.FailoverServiceOverrideRoleResponse & gatehouse.failover.v1.FailoverServiceOverrideRoleResponse.$Shape} FailoverServiceOverrideRoleResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.failover.v1.FailoverServiceOverrideRoleResponse & gatehouse.failover.v1.FailoverServiceOverrideRoleResponse.$Shape;
            }

            namespace FailoverServiceOverrideRoleResponse {

                /** Properties of a FailoverServiceOverrideRoleResponse. */
                interface $Properties {

                    /** FailoverServiceOverrideRoleResponse override */
                    override?: (gatehouse.failover.v1.RoleOverride|null);

                    /** FailoverServiceOverrideRoleResponse expiresAt */
                    expiresAt?: (google.protobuf.Timestamp.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a FailoverServiceOverrideRoleResponse. */
                type $Shape = gatehouse.failover.v1.FailoverServiceOverrideRoleResponse.$Properties;
            }
        }
    }

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

    /** Namespace simulator. */
    namespace simulator {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a VariableStreamServiceSubscribeRequest.
             * @deprecated Use gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest.$Properties instead.
             */
            interface IVariableStreamServiceSubscribeRequest extends gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest.$Properties {
            }

            /** Represents a VariableStreamServiceSubscribeRequest. */
            class VariableStreamServiceSubscribeRequest {

                /**
                 * Constructs a new VariableStreamServiceSubscribeRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** VariableStreamServiceSubscribeRequest portNames. */
                portNames: string[];

                /** VariableStreamServiceSubscribeRequest interval. */
                interval?: (google.protobuf.Duration.$Properties|null);

                /** VariableStreamServiceSubscribeRequest count. */
                count: number;

                /**
                 * Creates a new VariableStreamServiceSubscribeRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns VariableStreamServiceSubscribeRequest instance
                 */
                static create(properties: gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest.$Shape): gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest & gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest.$Shape;
                static create(properties?: gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest.$Properties): gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest;

                /**
                 * Encodes the specified VariableStreamServiceSubscribeRequest message. Does not implicitly {@link gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest.verify|verify} messages.
                 * @param message VariableStreamServiceSubscribeRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a VariableStreamServiceSubscribeRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest & gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest.$Shape} VariableStreamServiceSubscribeRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest & gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest.$Shape;
            }

            namespace VariableStreamServiceSubscribeRequest {

                /** Properties of a VariableStreamServiceSubscribeRequest. */
                interface $Properties {

                    /** VariableStreamServiceSubscribeRequest portNames */
                    portNames?: (string[]|null);

                    /** VariableStreamServiceSubscribeRequest interval */
                    interval?: (google.protobuf.Duration.$Properties|null);

                    /** VariableStreamServiceSubscribeRequest count */
                    count?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a VariableStreamServiceSubscribeRequest. */
                type $Shape = gatehouse.simulator.v1.VariableStreamServiceSubscribeRequest.$Properties;
            }

            /**
             * Properties of a VariableStreamServiceSubscribeResponse.
             * @deprecated Use gatehouse.simulator.v1.VariableStreamServiceSubscribeResponse.$Properties instead.
             */
            interface IVariableStreamServiceSubscribeResponse extends gatehouse.simulator.v1.VariableStreamServiceSubscribeResponse.$Properties {
            }

            /** Represents a VariableStreamServiceSubscribeResponse. */
            class VariableStreamServiceSubscribeResponse {

                /**
                 * Constructs a new VariableStreamServiceSubscribeResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.simulator.v1.VariableStreamServiceSubscribeResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** VariableStreamServiceSubscribeResponse time. */
                time?: (google.protobuf.Timestamp.$Properties|null);

                /** VariableStreamServiceSubscribeResponse items. */
                items: Arp.Plc.Gds.Services.Grpc.ReadItem.$Properties[];

                /**
                 * Creates a new VariableStreamServiceSubscribeResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns VariableStreamServiceSubscribeResponse instance
                 */
                static create(properties: gatehouse.simulator.v1.VariableStreamServiceSubscribeResponse.$Shape): gatehouse.simulator.v1.VariableStreamServiceSubscribeResponse & gatehouse.simulator.v1.VariableStreamServiceSubscribeResponse.$Shape;
                static create(properties?: gatehouse.simulator.v1.VariableStreamServiceSubscribeResponse.$Properties): gatehouse.simulator.v1.VariableStreamServiceSubscribeResponse;

                /**
                 * Encodes the specified VariableStreamServiceSubscribeResponse message. Does not implicitly {@link gatehouse.simulator.v1.VariableStreamServiceSubscribeResponse.verify|verify} messages.
                 * @param message VariableStreamServiceSubscribeResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.simulator.v1.VariableStreamServiceSubscribeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a VariableStreamServiceSubscribeResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.simulator.v1.VariableStreamServiceSubscribeResponse & gatehouse.simulator.v1.VariableStreamServiceSubscribeResponse.$Shape} VariableStreamServiceSubscribeResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.simulator.v1.VariableStreamServiceSubscribeResponse & gatehouse.simulator.v1.VariableStreamServiceSubscribeResponse.$Shape;
            }

            namespace VariableStreamServiceSubscribeResponse {

                /** Properties of a VariableStreamServiceSubscribeResponse. */
                interface $Properties {

                    /** VariableStreamServiceSubscribeResponse time */
                    time?: (google.protobuf.Timestamp.$Properties|null);

                    /** VariableStreamServiceSubscribeResponse items */
                    items?: (Arp.Plc.Gds.Services.Grpc.ReadItem.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a VariableStreamServiceSubscribeResponse. */
                type $Shape = {
                  time?: google.protobuf.Timestamp.$Shape|null;
                  items?: Arp.Plc.Gds.Services.Grpc.ReadItem.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a VariableStreamServiceRecordRequest.
             * @deprecated Use gatehouse.simulator.v1.VariableStreamServiceRecordRequest.$Properties instead.
             */
            interface IVariableStreamServiceRecordRequest extends gatehouse.simulator.v1.VariableStreamServiceRecordRequest.$Properties {
            }

            /** Represents a VariableStreamServiceRecordRequest. */
            class VariableStreamServiceRecordRequest {

                /**
                 * Constructs a new VariableStreamServiceRecordRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.simulator.v1.VariableStreamServiceRecordRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** VariableStreamServiceRecordRequest item. */
                item?: (Arp.Plc.Gds.Services.Grpc.WriteItem.$Properties|null);

                /**
                 * Creates a new VariableStreamServiceRecordRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns VariableStreamServiceRecordRequest instance
                 */
                static create(properties: gatehouse.simulator.v1.VariableStreamServiceRecordRequest.$Shape): gatehouse.simulator.v1.VariableStreamServiceRecordRequest & gatehouse.simulator.v1.VariableStreamServiceRecordRequest.$Shape;
                static create(properties?: gatehouse.simulator.v1.VariableStreamServiceRecordRequest.$Properties): gatehouse.simulator.v1.VariableStreamServiceRecordRequest;

                /**
                 * Encodes the specified VariableStreamServiceRecordRequest message. Does not implicitly {@link gatehouse.simulator.v1.VariableStreamServiceRecordRequest.verify|verify} messages.
                 * @param message VariableStreamServiceRecordRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.simulator.v1.VariableStreamServiceRecordRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a VariableStreamServiceRecordRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.simulator.v1.VariableStreamServiceRecordRequest & gatehouse.simulator.v1.VariableStreamServiceRecordRequest.$Shape} VariableStreamServiceRecordRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.simulator.v1.VariableStreamServiceRecordRequest & gatehouse.simulator.v1.VariableStreamServiceRecordRequest.$Shape;
            }

            namespace VariableStreamServiceRecordRequest {

                /** Properties of a VariableStreamServiceRecordRequest. */
                interface $Properties {

                    /** VariableStreamServiceRecordRequest item */
                    item?: (Arp.Plc.Gds.Services.Grpc.WriteItem.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a VariableStreamServiceRecordRequest. */
                type $Shape = {
                  item?: Arp.Plc.Gds.Services.Grpc.WriteItem.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a VariableStreamServiceRecordResponse.
             * @deprecated Use gatehouse.simulator.v1.VariableStreamServiceRecordResponse.$Properties instead.
             */
            interface IVariableStreamServiceRecordResponse extends gatehouse.simulator.v1.VariableStreamServiceRecordResponse.$Properties {
            }

            /** Represents a VariableStreamServiceRecordResponse. */
            class VariableStreamServiceRecordResponse {

                /**
                 * Constructs a new VariableStreamServiceRecordResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.simulator.v1.VariableStreamServiceRecordResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** VariableStreamServiceRecordResponse written. */
                written: number;

                /** VariableStreamServiceRecordResponse errors. */
                errors: Arp.Plc.Gds.Services.Grpc.DataAccessError[];

                /**
                 * Creates a new VariableStreamServiceRecordResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns VariableStreamServiceRecordResponse instance
                 */
                static create(properties: gatehouse.simulator.v1.VariableStreamServiceRecordResponse.$Shape): gatehouse.simulator.v1.VariableStreamServiceRecordResponse & gatehouse.simulator.v1.VariableStreamServiceRecordResponse.$Shape;
                static create(properties?: gatehouse.simulator.v1.VariableStreamServiceRecordResponse.$Properties): gatehouse.simulator.v1.VariableStreamServiceRecordResponse;

                /**
                 * Encodes the specified VariableStreamServiceRecordResponse message. Does not implicitly {@link gatehouse.simulator.v1.VariableStreamServiceRecordResponse.verify|verify} messages.
                 * @param message VariableStreamServiceRecordResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.simulator.v1.VariableStreamServiceRecordResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a VariableStreamServiceRecordResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.simulator.v1.VariableStreamServiceRecordResponse & gatehouse.simulator.v1.VariableStreamServiceRecordResponse.$Shape} VariableStreamServiceRecordResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.simulator.v1.VariableStreamServiceRecordResponse & gatehouse.simulator.v1.VariableStreamServiceRecordResponse.$Shape;
            }

            namespace VariableStreamServiceRecordResponse {

                /** Properties of a VariableStreamServiceRecordResponse. */
                interface $Properties {

                    /** VariableStreamServiceRecordResponse written */
                    written?: (number|null);

                    /** VariableStreamServiceRecordResponse errors */
                    errors?: (Arp.Plc.Gds.Services.Grpc.DataAccessError[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a VariableStreamServiceRecordResponse. */
                type $Shape = gatehouse.simulator.v1.VariableStreamServiceRecordResponse.$Properties;
            }

            /**
             * Properties of a VariableStreamServiceExchangeRequest.
             * @deprecated Use gatehouse.simulator.v1.VariableStreamServiceExchangeRequest.$Properties instead.
             */
            interface IVariableStreamServiceExchangeRequest extends gatehouse.simulator.v1.VariableStreamServiceExchangeRequest.$Properties {
            }

            /** Represents a VariableStreamServiceExchangeRequest. */
            class VariableStreamServiceExchangeRequest {

                /**
                 * Constructs a new VariableStreamServiceExchangeRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.simulator.v1.VariableStreamServiceExchangeRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** VariableStreamServiceExchangeRequest portName. */
                portName: string;

                /** VariableStreamServiceExchangeRequest value. */
                value?: (Arp.Type.Grpc.ObjectType.$Properties|null);

                /**
                 * Creates a new VariableStreamServiceExchangeRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns VariableStreamServiceExchangeRequest instance
                 */
                static create(properties: gatehouse.simulator.v1.VariableStreamServiceExchangeRequest.$Shape): gatehouse.simulator.v1.VariableStreamServiceExchangeRequest & gatehouse.simulator.v1.VariableStreamServiceExchangeRequest.$Shape;
                static create(properties?: gatehouse.simulator.v1.VariableStreamServiceExchangeRequest.$Properties): gatehouse.simulator.v1.VariableStreamServiceExchangeRequest;

                /**
                 * Encodes the specified VariableStreamServiceExchangeRequest message. Does not implicitly {@link gatehouse.simulator.v1.VariableStreamServiceExchangeRequest.verify|verify} messages.
                 * @param message VariableStreamServiceExchangeRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.simulator.v1.VariableStreamServiceExchangeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a VariableStreamServiceExchangeRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.simulator.v1.VariableStreamServiceExchangeRequest & gatehouse.simulator.v1.VariableStreamServiceExchangeRequest.$Shape} VariableStreamServiceExchangeRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.simulator.v1.VariableStreamServiceExchangeRequest & gatehouse.simulator.v1.VariableStreamServiceExchangeRequest.$Shape;
            }

            namespace VariableStreamServiceExchangeRequest {

                /** Properties of a VariableStreamServiceExchangeRequest. */
                interface $Properties {

                    /** VariableStreamServiceExchangeRequest portName */
                    portName?: (string|null);

                    /** VariableStreamServiceExchangeRequest value */
                    value?: (Arp.Type.Grpc.ObjectType.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a VariableStreamServiceExchangeRequest. */
                type $Shape = {
                  portName?: string|null;
                  value?: Arp.Type.Grpc.ObjectType.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a VariableStreamServiceExchangeResponse.
             * @deprecated Use gatehouse.simulator.v1.VariableStreamServiceExchangeResponse.$Properties instead.
             */
            interface IVariableStreamServiceExchangeResponse extends gatehouse.simulator.v1.VariableStreamServiceExchangeResponse.$Properties {
            }

            /** Represents a VariableStreamServiceExchangeResponse. */
            class VariableStreamServiceExchangeResponse {

                /**
                 * Constructs a new VariableStreamServiceExchangeResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: gatehouse.simulator.v1.VariableStreamServiceExchangeResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** VariableStreamServiceExchangeResponse item. */
                item?: (Arp.Plc.Gds.Services.Grpc.ReadItem.$Properties|null);

                /**
                 * Creates a new VariableStreamServiceExchangeResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns VariableStreamServiceExchangeResponse instance
                 */
                static create(properties: gatehouse.simulator.v1.VariableStreamServiceExchangeResponse.$Shape): gatehouse.simulator.v1.VariableStreamServiceExchangeResponse & gatehouse.simulator.v1.VariableStreamServiceExchangeResponse.$Shape;
                static create(properties?: gatehouse.simulator.v1.VariableStreamServiceExchangeResponse.$Properties): gatehouse.simulator.v1.VariableStreamServiceExchangeResponse;

                /**
                 * Encodes the specified VariableStreamServiceExchangeResponse message. Does not implicitly {@link gatehouse.simulator.v1.VariableStreamServiceExchangeResponse.verify|verify} messages.
                 * @param message VariableStreamServiceExchangeResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: gatehouse.simulator.v1.VariableStreamServiceExchangeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a VariableStreamServiceExchangeResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {gatehouse.simulator.v1.VariableStreamServiceExchangeResponse & gatehouse.simulator.v1.VariableStreamServiceExchangeResponse.$Shape} VariableStreamServiceExchangeResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatehouse.simulator.v1.VariableStreamServiceExchangeResponse & gatehouse.simulator.v1.VariableStreamServiceExchangeResponse.$Shape;
            }

            namespace VariableStreamServiceExchangeResponse {

                /** Properties of a VariableStreamServiceExchangeResponse. */
                interface $Properties {

                    /** VariableStreamServiceExchangeResponse item */
                    item?: (Arp.Plc.Gds.Services.Grpc.ReadItem.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a VariableStreamServiceExchangeResponse. */
                type $Shape = {
                  item?: Arp.Plc.Gds.Services.Grpc.ReadItem.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }
        }
    }
}

/** Namespace google. */
export namespace google {

    /** Namespace protobuf. */
    namespace protobuf {

        /**
         * Properties of an Empty.
         * @deprecated Use google.protobuf.Empty.$Properties instead.
         */
        interface IEmpty extends google.protobuf.Empty.$Properties {
        }

        /** Represents an Empty. */
        class Empty {

            /**
             * Constructs a new Empty.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Empty.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new Empty instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Empty instance
             */
            static create(properties: google.protobuf.Empty.$Shape): google.protobuf.Empty & google.protobuf.Empty.$Shape;
            static create(properties?: google.protobuf.Empty.$Properties): google.protobuf.Empty;

            /**
             * Encodes the specified Empty message. Does not implicitly {@link google.protobuf.Empty.verify|verify} messages.
             * @param message Empty message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Empty.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Empty message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Empty & google.protobuf.Empty.$Shape} Empty
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Empty & google.protobuf.Empty.$Shape;
        }

        namespace Empty {

            /** Properties of an Empty. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Empty. */
            type $Shape = google.protobuf.Empty.$Properties;
        }

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
